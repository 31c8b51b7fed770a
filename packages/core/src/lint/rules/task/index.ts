import type { Rule } from '../../rule.ts';

export const task: readonly Rule[] = [];
