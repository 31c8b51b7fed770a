import type { DecimalText } from '../../model/ledger.ts';
import { compare, divide } from '../decimal.ts';

/** What 万, 亿 and 万亿 stand for. */
export const powers: Readonly<Record<string, DecimalText>> = { 万: '10000', 亿: '100000000', 万亿: '1000000000000' };

/** 43000000 in 万 is 4300万; what is less than one 万 stays as it is. */
export function inScale(value: DecimalText, scale: string): string {
  const power = powers[scale];
  return power === undefined || compare(value, power) < 0 ? value : `${divide(value, power)}${scale}`;
}
