export { chineseDate } from './chinese-date.ts';
export { chineseNumber } from './chinese-number.ts';
export {
  absolute,
  compare,
  decimalOf,
  difference,
  divide,
  dropTrailingZeros,
  isDecimal,
  isWhole,
  percentage,
  placesOf,
  product,
  roundHalfUp,
  sum,
} from './decimal.ts';
export { printQuantity } from './print-quantity.ts';
export { scaleOf } from './unit.ts';
