import type { Fact } from '../../model/dossier/fact.ts';
import type { DepartmentReturn, ReturnedRow } from '../../model/form/department-return.ts';
import type { MetricColumn } from '../../model/form/form.ts';
import type { Metric } from '../../model/pack/metric.ts';
import { compare, decimalOf } from '../../numeral/index.ts';
import type { StatedFigure } from './state-figure.ts';

/** One figure of one return: the part of a fact that it states. */
export interface CollectedFact {
  readonly metric: Metric;
  readonly department: string;
  readonly from: DepartmentReturn;
  readonly row: ReturnedRow<MetricColumn>;
  readonly quantity: StatedQuantity;
  readonly precision: Fact['precision'];
  readonly place: StatedFigure['cell']['place'];
}

/** The quantity of a fact in its own keys, each as digits; of a text metric, its words. */
export type StatedQuantity = {
  readonly [Key in 'value' | 'numerator' | 'denominator' | 'from' | 'to']?: string | undefined;
} & { readonly parts?: Readonly<Record<string, string>> | undefined };

export const quantityKeys = ['value', 'numerator', 'denominator', 'from', 'to', 'parts'] as const;

/** What a fact of the dossier states; undefined where it is open. */
export function quantityOf(fact: Pick<Fact, (typeof quantityKeys)[number]>): StatedQuantity | undefined {
  const { value, numerator, denominator, from, to, parts } = fact;
  const texts = {
    value: digits(value),
    numerator: digits(numerator),
    denominator: digits(denominator),
    from: digits(from),
    to: digits(to),
    ...(parts && { parts: Object.fromEntries(Object.entries(parts).map(([name, each]) => [name, String(each)])) }),
  };
  return quantityKeys.some((key) => texts[key as keyof typeof texts] !== undefined) ? texts : undefined;
}
const digits = (value: string | number | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : (decimalOf(value) ?? String(value));

/** A quantity in one line: 21, 2939/2941, 22.5→2, 简易程序=110；普通程序=280. */
export function quantityText({ value, numerator, denominator, from, to, parts }: StatedQuantity): string {
  if (parts)
    return Object.entries(parts)
      .map(([name, each]) => `${name}=${each}`)
      .join('；');
  if (numerator !== undefined) return `${numerator}/${denominator}`;
  if (from !== undefined) return `${from}→${to}`;
  return value ?? '';
}

/** The same with what was meant by it, as `origin.collected` has it, which is compared and never shown: 300约. */
export const collectedText = (quantity: StatedQuantity, precision: Fact['precision']): string =>
  `${quantityText(quantity)}${precision === 'exact' ? '' : precision}`;

/** The same as people write it: 约300, 近300, 300余. */
export const shownText = (quantity: StatedQuantity, precision: Fact['precision']): string =>
  precision === '约' || precision === '近'
    ? `${precision}${quantityText(quantity)}`
    : collectedText(quantity, precision);

/** The same numbers, however they are written; a rate given by its sides is no other for having its value too. */
export function sameQuantity(one: StatedQuantity, other: StatedQuantity): boolean {
  const keys = (['numerator', 'denominator', 'from', 'to'] as const).filter(
    (key) => one[key] !== undefined || other[key] !== undefined,
  );
  if (keys.length > 0) return keys.every((key) => sameNumber(one[key], other[key]));
  if (one.parts || other.parts) {
    const names = new Set([...Object.keys(one.parts ?? {}), ...Object.keys(other.parts ?? {})]);
    return [...names].every((name) => sameNumber(one.parts?.[name], other.parts?.[name]));
  }
  return sameNumber(one.value, other.value);
}

function sameNumber(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const [left, right] = [decimalOf(one), decimalOf(other)];
  return left !== undefined && right !== undefined ? compare(left, right) === 0 : one === other;
}
