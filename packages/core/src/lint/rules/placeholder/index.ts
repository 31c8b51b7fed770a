import type { Rule } from '../../framework/rule.ts';
import { left } from './left.ts';
import { templateTag } from './template-tag.ts';
import { wildcard } from './wildcard.ts';

export const placeholder: readonly Rule[] = [left, wildcard, templateTag];
