import type { Rule } from '../framework/rule.ts';
import { citation } from './citation/index.ts';
import { content } from './content/index.ts';
import { date } from './date/index.ts';
import { fact } from './fact/index.ts';
import { format } from './format/index.ts';
import { number } from './number/index.ts';
import { numbering } from './numbering/index.ts';
import { placeholder } from './placeholder/index.ts';
import { privacy } from './privacy/index.ts';
import { punctuation } from './punctuation/index.ts';
import { style } from './style/index.ts';
import { task } from './task/index.ts';
import { term } from './term/index.ts';

/** Every rule, by group. */
export const rules: readonly Rule[] = [
  ...content,
  ...fact,
  ...number,
  ...task,
  ...term,
  ...style,
  ...punctuation,
  ...numbering,
  ...citation,
  ...date,
  ...format,
  ...privacy,
  ...placeholder,
];
