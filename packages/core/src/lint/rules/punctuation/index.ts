import type { Rule } from '../../framework/rule.ts';
import { colonNested } from './colon-nested.ts';
import { dengDunhao } from './deng-dunhao.ts';
import { duplicate } from './duplicate.ts';
import { ellipsis } from './ellipsis.ts';
import { halfwidth } from './halfwidth.ts';
import { numberWave } from './number-wave.ts';
import { pair } from './pair.ts';
import { quoteDunhao } from './quote-dunhao.ts';
import { semicolonAfterPeriod } from './semicolon-after-period.ts';
import { spaceCjk } from './space-cjk.ts';
import { straightQuote } from './straight-quote.ts';
import { titleHalfwidth } from './title-halfwidth.ts';
import { titleMarksMisuse } from './title-marks-misuse.ts';
import { yearDash } from './year-dash.ts';
import { zeroWidth } from './zero-width.ts';

export const punctuation: readonly Rule[] = [
  halfwidth,
  straightQuote,
  pair,
  duplicate,
  ellipsis,
  dengDunhao,
  quoteDunhao,
  yearDash,
  numberWave,
  spaceCjk,
  zeroWidth,
  semicolonAfterPeriod,
  colonNested,
  titleMarksMisuse,
  titleHalfwidth,
];
