import type { Rule } from '../../rule.ts';

export const placeholder: readonly Rule[] = [];
