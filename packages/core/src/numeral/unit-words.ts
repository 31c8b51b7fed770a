import type { DecimalText } from '../model/ledger.ts';
import { measureWords, patternOf } from './figures/measure-word.ts';

const units = patternOf(measureWords);
/** 37（件）, “37”件: what may stand between a number and its unit. */
const behind = new RegExp(`[ \\u00A0\\u3000）)】\\]”’"'」』》〉（(【\\[]{0,3}([百千万亿]?)(${units})`, 'y');
const named = new RegExp(`(?:单位|[（(:：]) ?([百千万亿]?)(${units}) ?[）)]?$|^([百千万亿]?)(${units})数?$`);
const factors: Readonly<Record<string, DecimalText>> = { 百: '100', 千: '1000', 万: '10000', 亿: '100000000' };

/** A unit, and what one of it is of the unit without 万 and 亿: 10000 and 元. */
export interface NamedUnit {
  readonly factor: DecimalText;
  readonly unit: string;
}
const unitOf = (scale: string | undefined, unit: string): NamedUnit => ({ factor: factors[scale ?? ''] ?? '1', unit });

/** The unit behind a number that ends there, over closing marks and brackets; undefined where there is none. */
export function unitBehind(text: string, end: number): NamedUnit | undefined {
  behind.lastIndex = end;
  const [, scale, unit] = behind.exec(text) ?? [];
  return unit === undefined ? undefined : unitOf(scale, unit);
}

/** The unit that a heading of a column or a cell names: 金额（万元） is 10000 and 元, 件数 is 1 and 件. */
export function unitNamed(text: string): NamedUnit | undefined {
  const match = named.exec(text.trim());
  const [scale, unit] = match?.[2] === undefined ? [match?.[3], match?.[4]] : [match[1], match[2]];
  return unit === undefined ? undefined : unitOf(scale, unit);
}
