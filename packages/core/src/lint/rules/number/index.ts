import type { Rule } from '../../framework/rule.ts';
import { approxHan } from './approx-han.ts';
import { decreaseTimes } from './decrease-times.ts';
import { exactWithMore } from './exact-with-more.ts';
import { fullwidthDigit } from './fullwidth-digit.ts';
import { leadingZero } from './leading-zero.ts';
import { mixedThousand } from './mixed-thousand.ts';
import { nounUnit } from './noun-unit.ts';
import { overRedundant } from './over-redundant.ts';
import { percentVsPoint } from './percent-vs-point.ts';
import { rangePercent } from './range-percent.ts';
import { rangeWan } from './range-wan.ts';
import { sessionHan } from './session-han.ts';
import { splitNumber } from './split-number.ts';
import { thousandSeparator } from './thousand-separator.ts';
import { unitLegal } from './unit-legal.ts';
import { unitMixed } from './unit-mixed.ts';

export const number: readonly Rule[] = [
  rangePercent,
  rangeWan,
  approxHan,
  mixedThousand,
  leadingZero,
  fullwidthDigit,
  decreaseTimes,
  percentVsPoint,
  overRedundant,
  thousandSeparator,
  sessionHan,
  unitLegal,
  unitMixed,
  splitNumber,
  exactWithMore,
  nounUnit,
];
