export { chineseDate } from './chinese-date.ts';
export { chineseNumber } from './chinese-number.ts';
export {
  compare,
  decimalOf,
  difference,
  isWhole,
  percentage,
  product,
  roundHalfUp,
  sum,
} from './decimal.ts';
export { printQuantity } from './print-quantity.ts';
export { scaleOf } from './unit.ts';
