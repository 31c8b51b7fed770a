import type { Rule } from '../../framework/rule.ts';
import { cutoffNotYearEnd } from './cutoff-not-year-end.ts';
import { draftedBeforeYearEnd } from './drafted-before-year-end.ts';
import { finishFormat } from './finish-format.ts';
import { halfYear } from './half-year.ts';
import { haoToRi } from './hao-to-ri.ts';
import { hourMix } from './hour-mix.ts';
import { impossible } from './impossible.ts';
import { mixedNumerals } from './mixed-numerals.ts';
import { namedDay } from './named-day.ts';
import { outOfYear } from './out-of-year.ts';
import { planYear } from './plan-year.ts';
import { relative } from './relative.ts';
import { weekday } from './weekday.ts';
import { yearShort } from './year-short.ts';

export const date: readonly Rule[] = [
  finishFormat,
  haoToRi,
  yearShort,
  mixedNumerals,
  weekday,
  impossible,
  relative,
  outOfYear,
  hourMix,
  cutoffNotYearEnd,
  halfYear,
  draftedBeforeYearEnd,
  namedDay,
  planYear,
];
