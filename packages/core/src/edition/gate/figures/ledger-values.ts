import { stylesOf } from '../../../model/dossier/fact-style.ts';
import type { DecimalText, LedgerEntry, Quantity } from '../../../model/ledger.ts';
import type { MetricKind } from '../../../model/pack/metric.ts';
import {
  compare,
  decimalOf,
  difference,
  divide,
  factorOf,
  percentage,
  printQuantity,
  product,
  scaleOf,
  sum,
} from '../../../numeral/index.ts';
import type { StatedValue } from './stated-value.ts';
import { statedValues } from './stated-values.ts';

/** One value that the ledger holds, prints, or lets anyone compute who knows the fact. */
export interface LedgerValue {
  readonly value: DecimalText;
  readonly form: StatedValue['form'];
  /** Without 万 and 亿; '' where what is counted is not said, as of a numerator. */
  readonly unit: string;
  /** What it is of its metric, in Chinese: 上年数. */
  readonly role: string;
  /** A part's name, beside the metric's. */
  readonly part?: string | undefined;
  /** As the metric's own unit counts it, 3.74 of 万元: only a figure without a unit can be meant so. */
  readonly bare?: boolean;
  /** Computed from the fact, not stated by it. */
  readonly derived: boolean;
  /** It says how much more or less than last year. */
  readonly isChange?: boolean;
}

const formOf: { readonly [Kind in Exclude<MetricKind, 'text'>]: StatedValue['form'] } = {
  count: 'number',
  amount: 'number',
  duration: 'number',
  score: 'number',
  rate: 'percent',
  rank: 'rank',
};

/** Every value of this entry by which it could be told, once each: what it states, what follows, what it prints. */
export function ledgerValues(entry: LedgerEntry): readonly LedgerValue[] {
  const { metric, quantity, prior, fact } = entry;
  if (metric.kind === 'text') return [];
  const form = formOf[metric.kind];
  const { scale, base: unit } = scaleOf(metric.unit);
  const factor = metric.unit === '‰' ? '0.1' : factorOf[scale];
  const own = (value: DecimalText): DecimalText => (factor === '1' ? value : product(value, factor));
  const values: LedgerValue[] = [];
  const add = (role: string, value: DecimalText, other: Partial<LedgerValue> = {}) => {
    const said = { form, unit: form === 'percent' ? '%' : unit, role, derived: false, ...other };
    values.push({ ...said, value: own(value) });
    if (scale !== '') values.push({ ...said, value, unit: metric.unit, bare: true });
  };

  for (const [role, value, other] of sidesOf(quantity)) add(role, value, other);
  const whole = wholeOf(quantity);
  if (prior !== undefined) add('上年数', prior);
  const changes = [
    ...(prior !== undefined && whole !== undefined ? [[prior, whole] as const] : []),
    ...(quantity?.form === 'change' ? [[quantity.from, quantity.to] as const] : []),
  ];
  for (const [before, after] of changes) {
    const change = difference(after, before).replace('-', '');
    if (compare(change, '0') === 0) continue;
    add('增减数', change, { derived: true, isChange: true });
    if (form !== 'number' || compare(before, '0') <= 0) continue;
    const told = { derived: true, isChange: true } as const;
    const times = divide(after, before);
    values.push({ value: percentage(change, before), form: 'percent', unit: '%', role: '增减幅度', ...told });
    values.push({ value: times, form: 'number', unit: '倍', role: '与上年之比', ...told });
    if (compare(times, '1') > 0)
      values.push({ value: difference(times, '1'), form: 'number', unit: '倍', role: '增长倍数', ...told });
  }
  if (form === 'percent')
    for (const rate of [whole, prior])
      if (rate !== undefined && compare(rate, '100') < 0) add('余下的比率', difference('100', rate), { derived: true });
  const target = decimalOf(fact?.target?.value ?? '');
  if (target !== undefined) add('目标数', target);
  return distinct([...values, ...printedValues(entry)]);
}

type Side = readonly [role: string, value: DecimalText, other?: Partial<LedgerValue>];

function sidesOf(quantity: Quantity | undefined): readonly Side[] {
  switch (quantity?.form) {
    case 'number':
      return [['数值', quantity.value]];
    case 'parts':
      return [
        ['合计', quantity.value],
        ...quantity.parts.map(([part, value]): Side => [`分项“${part}”`, value, { part }]),
      ];
    case 'change':
      return [
        ['原来的数', quantity.from],
        ['现在的数', quantity.to],
      ];
    case 'ratio': {
      const { value, numerator, denominator } = quantity;
      const count = { form: 'number', unit: '' } as const;
      const rest = difference(denominator, numerator);
      return [
        ['数值', value],
        ['分子', numerator, count],
        ['分母', denominator, count],
        ...(compare(rest, '0') > 0 ? [['分母减分子', rest, { ...count, derived: true }] as const] : []),
      ];
    }
    default:
      return [];
  }
}

function wholeOf(quantity: Quantity | undefined): DecimalText | undefined {
  if (quantity === undefined || quantity.form === 'text') return undefined;
  return quantity.form === 'change' ? quantity.to : quantity.value;
}

/** Whatever a new way of printing may show is found here without another list. */
function printedValues(entry: LedgerEntry): readonly LedgerValue[] {
  const texts = new Set([{}, ...stylesOf(entry)].flatMap((style) => printQuantity(entry, style) ?? []));
  return [...texts].flatMap((text) =>
    statedValues(text).flatMap(({ value, form, unit, unlikely }) =>
      unlikely ? [] : [{ value, form, unit, role: '台账的写法', derived: false }],
    ),
  );
}

/** The same value with the same unit is kept under its first role. */
function distinct(values: readonly LedgerValue[]): readonly LedgerValue[] {
  const seen = new Map<string, LedgerValue>();
  for (const value of values) {
    const key = `${value.form} ${sum([value.value])} ${value.unit}`;
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
