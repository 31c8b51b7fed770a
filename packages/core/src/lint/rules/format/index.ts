import type { Rule } from '../../rule.ts';

export const format: readonly Rule[] = [];
