import type { Rule } from '../../framework/rule.ts';
import { abbrevForm } from './abbrev-form.ts';
import { docnumBracket } from './docnum-bracket.ts';
import { docnumFullYear } from './docnum-full-year.ts';
import { docnumNoDi } from './docnum-no-di.ts';
import { docnumNoPad } from './docnum-no-pad.ts';
import { docnumSpace } from './docnum-space.ts';
import { knownTitleMismatch } from './known-title-mismatch.ts';
import { lawDecreeNumber } from './law-decree-number.ts';
import { lawFullnameFirst } from './law-fullname-first.ts';
import { nestedTitle } from './nested-title.ts';
import { numberInParens } from './number-in-parens.ts';
import { rangeDashLost } from './range-dash-lost.ts';
import { redundantWenjian } from './redundant-wenjian.ts';
import { repealed } from './repealed.ts';
import { titleBeforeNumber } from './title-before-number.ts';

export const citation: readonly Rule[] = [
  docnumBracket,
  docnumNoDi,
  docnumNoPad,
  docnumFullYear,
  docnumSpace,
  titleBeforeNumber,
  numberInParens,
  redundantWenjian,
  lawFullnameFirst,
  nestedTitle,
  knownTitleMismatch,
  rangeDashLost,
  abbrevForm,
  lawDecreeNumber,
  repealed,
];
