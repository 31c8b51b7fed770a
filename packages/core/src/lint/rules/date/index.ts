import type { Rule } from '../../framework/rule.ts';
import { cutoffNotYearEnd } from './cutoff-not-year-end.ts';
import { draftedBeforeYearEnd } from './drafted-before-year-end.ts';
import { finishFormat } from './finish-format.ts';
import { haoToRi } from './hao-to-ri.ts';
import { hourMix } from './hour-mix.ts';
import { mixedNumerals } from './mixed-numerals.ts';
import { outOfYear } from './out-of-year.ts';
import { relative } from './relative.ts';
import { weekday } from './weekday.ts';
import { yearShort } from './year-short.ts';

export const date: readonly Rule[] = [
  finishFormat,
  haoToRi,
  yearShort,
  mixedNumerals,
  weekday,
  relative,
  outOfYear,
  hourMix,
  cutoffNotYearEnd,
  draftedBeforeYearEnd,
];
