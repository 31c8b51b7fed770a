import type { LedgerEntry } from '../model/ledger.ts';
import { printQuantity } from '../numeral/index.ts';

/** The figure with its decimals, for a message about a difference that rounding would hide: 99.93%（2939÷2941）. */
export function printUnrounded(entry: LedgerEntry): string {
  const { quantity } = entry;
  if (quantity?.form === 'ratio')
    return `${printQuantity(entry, {}) ?? ''}（${quantity.numerator}÷${quantity.denominator}）`;
  if (quantity?.form === 'parts') return printQuantity(entry, { show: 'parts', decimals: 6 }) ?? '';
  return printQuantity(entry, { decimals: 6 }) ?? printQuantity(entry, {}) ?? '';
}
