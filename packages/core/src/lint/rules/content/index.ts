import type { Rule } from '../../rule.ts';

export const content: readonly Rule[] = [];
