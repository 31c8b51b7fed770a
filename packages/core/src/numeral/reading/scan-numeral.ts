import type { DecimalText } from '../../model/ledger.ts';
import { compare, product, sum } from '../decimal.ts';
import { decimalsAt, type Values } from './read-coefficient.ts';
import { each, isTooLong, nextPart, type Part, powerOf, readPart, readScale } from './read-part.ts';

/** A number as it is written at one place of a text: digits, Chinese numerals or both, without its unit. */
export interface Numeral {
  readonly end: number;
  readonly values: Values;
  /** 几 and 数 for a digit that is not said; 余 and 多 before 万: 十余万. */
  readonly qualifiers: readonly string[];
  /** 百, 千万: a place without a digit. */
  readonly bare: boolean;
  readonly written: 'digits' | 'chinese' | 'mixed';
  /** Its place and scale, and its scale alone: 10000000 and 10000 of 5千万, 1 and 1 of 1万2千. A range may share them. */
  readonly power: DecimalText;
  readonly scale: DecimalText;
  /** 2千5百: digits at several places. */
  readonly compound: boolean;
  /** Those of 120,350,480, which may be three numbers. */
  readonly groups: readonly string[];
}

const add = (left: Values, right: Values): Values =>
  left.length === 1 && right.length === 1
    ? [sum([left[0], right[0]])]
    : [sum([left[0], right[0]]), sum([left.at(-1)!, right.at(-1)!])];

/** The number that begins here, its places falling: 1亿2000万, 2千5百, 二百五. Undefined where none begins. */
export function scanNumeral(text: string, start: number): Numeral | undefined {
  const first = readPart(text, start);
  if (!first) return undefined;
  const qualifiers: string[] = [];
  let total: Values | undefined;
  let section: Values | undefined;
  let [power, lastScale] = ['1', '1'];
  let scaled = Number.POSITIVE_INFINITY;
  let [at, count, below] = [start, 0, 0];
  let sectionAt = start;
  let part: Part | undefined = first;
  while (part !== undefined) {
    count += 1;
    at = part.end;
    section = section ? add(section, part.values) : part.values;
    if (part.coefficient?.form === 'unsaid') qualifiers.push(text[part.start]!);
    if (isTooLong(part)) break;
    below = part.exponent;
    const scale = readScale(text, at);
    lastScale = powerOf(scale.exponent);
    power = powerOf(part.exponent + scale.exponent);
    if (scale.exponent > 0) {
      qualifiers.push(...scale.qualifiers);
      const whole = each(section, (value) => product(value, lastScale));
      total = total ? add(total, whole) : whole;
      section = undefined;
      at = scale.end;
      sectionAt = at;
      below = scale.exponent;
      scaled = scale.exponent;
    }
    const isBare = first.coefficient === undefined && first.exponent !== 1;
    part = below === 0 || isBare ? undefined : nextPart(text, at, below, scaled);
  }
  const isUnsaid = first.coefficient?.form === 'unsaid' && count === 1 && first.exponent === 0 && !total;
  if (isUnsaid) return undefined;
  const doubled = total && timesItsScale(text, { at, sectionAt, below, scaled, total, section });
  if (doubled) [at, total, section] = [doubled.end, doubled.values, undefined];
  // 六百三十点九; that of 九十八点五 was read with its last digit.
  const decimals = section && /[十百千]/.test(text[at - 1] ?? '') ? decimalsAt(text, at) : undefined;
  if (decimals && section) {
    const scale = readScale(text, decimals.end);
    at = scale.end;
    section = each(add(section, [decimals.value]), (value) => product(value, powerOf(scale.exponent)));
  }
  const words = text.slice(start, at);
  const [digits, chinese] = [/\d/.test(words), /[^\d.,，' ]/.test(words)];
  return {
    end: at,
    values: total && section ? add(total, section) : (total ?? section)!,
    qualifiers,
    bare: first.coefficient === undefined && first.exponent !== 1,
    written: digits && chinese ? 'mixed' : digits ? 'digits' : 'chinese',
    power: count === 1 ? power : '1',
    scale: count === 1 ? lastScale : '1',
    compound: count > 1 && digits,
    groups: chinese ? [] : (first.coefficient?.groups ?? []),
  };
}

/** What is read of a number when its places stop falling. */
interface ScaledSoFar {
  readonly at: number;
  /** Where the places below its scale begin. */
  readonly sectionAt: number;
  readonly below: number;
  readonly scaled: number;
  readonly total: Values;
  readonly section: Values | undefined;
}

/**
 * 三万七千零九十六万元 is 37096 times 万: the scale of the number, then that of its unit. Only in Chinese numerals whose
 * places are all said, 三万零六万: 三万五万 are two numbers.
 */
function timesItsScale(
  text: string,
  { at, sectionAt, below, scaled, total, section }: ScaledSoFar,
): { readonly end: number; readonly values: Values } | undefined {
  const last = below === 0 ? undefined : nextPart(text, at, below, Number.POSITIVE_INFINITY);
  if (last?.coefficient?.form !== 'chinese') return undefined;
  const scale = readScale(text, last.end);
  if (scale.exponent !== scaled || scale.qualifiers.length > 0) return undefined;
  const low = section ? add(section, last.values) : last.values;
  if (text[sectionAt] !== '零' && compare(low[0], '1000') < 0) return undefined;
  return { end: scale.end, values: each(add(total, low), (value) => product(value, powerOf(scale.exponent))) };
}
