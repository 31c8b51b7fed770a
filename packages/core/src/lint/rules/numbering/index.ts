import type { Rule } from '../../rule.ts';

export const numbering: readonly Rule[] = [];
