import type { Rule } from '../../rule.ts';

export const style: readonly Rule[] = [];
