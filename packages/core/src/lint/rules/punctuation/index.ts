import type { Rule } from '../../rule.ts';

export const punctuation: readonly Rule[] = [];
