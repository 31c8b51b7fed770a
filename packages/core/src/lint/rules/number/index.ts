import type { Rule } from '../../rule.ts';

export const number: readonly Rule[] = [];
