export { scaleOf } from '../model/pack/unit.ts';
export { bestFirst } from './best-first.ts';
export { changeMeasure } from './change.ts';
export { chineseDate } from './chinese-date.ts';
export { chineseNumber } from './chinese-number.ts';
export {
  absolute,
  compare as compareDecimals,
  compare,
  decimalOf,
  difference,
  divide,
  dropTrailingZeros,
  isWhole,
  percentage,
  placesOf,
  product,
  roundHalfUp,
  sum,
} from './decimal.ts';
export { printFigure } from './figures/figure.ts';
export { type FoundFigure, findFigures, findNumbers } from './figures/find-figures.ts';
export { inScale, powers } from './figures/in-scale.ts';
export { measureWords, patternOf } from './figures/measure-word.ts';
export { isFigure, type ParsedFigure, parseFigure, type Stated } from './figures/parse-figure.ts';
export { printQuantity } from './figures/print-quantity.ts';
export { halfWidth } from './half-width.ts';
export { judgeTarget, meetsTarget } from './meets-target.ts';
export { parseChineseNumber } from './parse-chinese-number.ts';
export { type NumberReading, readNumbers, sameNumbers } from './reading/index.ts';
export { targetWords } from './target-words.ts';

export { factorOf } from './unit.ts';
export { unitKin } from './unit-kin.ts';
export { unitBehind, unitNamed } from './unit-words.ts';
