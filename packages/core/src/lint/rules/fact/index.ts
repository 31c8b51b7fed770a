import type { Rule } from '../../rule.ts';

export const fact: readonly Rule[] = [];
