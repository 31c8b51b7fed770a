import type { Rule } from '../../rule.ts';

export const citation: readonly Rule[] = [];
