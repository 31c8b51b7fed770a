import { type FactStyle, inapplicable } from '../../model/dossier/fact-style.ts';
import type { DecimalText, LedgerEntry, Quantity } from '../../model/ledger.ts';
import type { MetricKind } from '../../model/pack/metric.ts';
import { scaleOf } from '../../model/pack/unit.ts';
import { bestFirst } from '../best-first.ts';
import { printChange } from '../change.ts';
import { compare, percentage } from '../decimal.ts';
import { printFigure, rescale } from './figure.ts';

/** 从甲…乙: the verb by kind and direction. */
const verbs: { readonly [Kind in MetricKind]: readonly [down: string, same: string, up: string] } = {
  duration: ['压缩至', '保持在', '延长至'],
  count: ['减少至', '保持在', '增加至'],
  amount: ['减少至', '保持在', '增加至'],
  rate: ['下降至', '保持在', '提高至'],
  score: ['下降至', '保持在', '提高至'],
  rank: ['上升至', '保持在', '下降至'],
  text: ['变为', '变为', '变为'],
};

const wholeOf = (quantity: Quantity): DecimalText | undefined =>
  quantity.form === 'change' ? quantity.to : quantity.form === 'text' ? undefined : quantity.value;

/**
 * The words on the page for a ledger entry: 21件, 99.93%, 300余项, 从22.5个工作日压缩至2个工作日. The one
 * place that makes them. Undefined while the entry is open, and where the style does not apply to it.
 *
 * A rate prints at the metric's decimals, or up to two without trailing zeros; `wan` and `yi` likewise.
 * Everything else prints its digits, cut to the decimals where some are given. Rounding is half up, once.
 */
export function printQuantity(entry: LedgerEntry, style: FactStyle): string | undefined {
  const { quantity } = entry;
  if (!quantity || inapplicable(entry.metric, style) !== undefined) return undefined;
  if (quantity.form === 'text') return quantity.value === '' ? undefined : quantity.value;
  const whole = wholeOf(quantity);
  if (whole === undefined) return undefined;
  if (style.change !== undefined)
    return entry.prior === undefined ? undefined : printChange(entry, whole, entry.prior, style);
  if (style.part !== undefined) return printPart(entry, quantity, style);
  return shows[style.show ?? 'all'](entry, quantity, style);
}

type Show = NonNullable<FactStyle['show']> | 'all';
type Numeric = Exclude<Quantity, { form: 'text' }>;
type Print = (entry: LedgerEntry, quantity: Numeric, style: FactStyle) => string | undefined;

const shows: { readonly [Name in Show]: Print } = {
  all: (entry, quantity, style) =>
    quantity.form === 'change' ? printFromTo(entry, quantity, style) : print(entry, quantity.value, style),
  number: (entry, quantity, style) =>
    quantity.form === 'change' ? undefined : print(entry, quantity.value, style, true),
  from: (entry, quantity, style) =>
    quantity.form === 'change' ? print(exactly(entry), quantity.from, style) : undefined,
  to: (entry, quantity, style) => (quantity.form === 'change' ? print(entry, quantity.to, style) : undefined),
  numerator: (_entry, quantity, style) =>
    quantity.form === 'ratio' ? printSide(quantity.numerator, style) : undefined,
  denominator: (_entry, quantity, style) =>
    quantity.form === 'ratio' ? printSide(quantity.denominator, style) : undefined,
  parts: printParts,
  prior: (entry, _quantity, style) =>
    entry.prior === undefined
      ? undefined
      : print({ ...entry, precision: entry.priorPrecision ?? 'exact' }, entry.prior, style),
};

const exactly = (entry: LedgerEntry): LedgerEntry => ({ ...entry, precision: 'exact' });

/** One number of the entry in its unit, or `bare` without it. */
function print(entry: LedgerEntry, value: DecimalText, style: FactStyle, bare = false): string | undefined {
  const { metric, precision } = entry;
  const { style: form, approx, decimals = metric.decimals } = style;
  if (metric.kind === 'rank') return bare ? printSide(value, style) : printRank(metric.unit, value, style);
  const figure = { precision, style: form, approx, bare, decimals };
  if (metric.kind === 'rate') {
    const unit = style.unit ?? (metric.unit || '%');
    return printFigure({ ...figure, value, unit, decimals: decimals ?? 2, trim: decimals === undefined });
  }
  const unit = style.unit ?? metric.unit;
  return printFigure({ ...figure, value: inUnit(value, metric.unit, unit), unit });
}

/** 250000 in 元 is 25 in 万元; between 件 and 项 only the word changes. */
function inUnit(value: DecimalText, own: string, asked: string): DecimalText {
  const [from, to] = [scaleOf(own), scaleOf(asked)];
  return from.base === to.base && from.scale !== to.scale ? rescale(value, from, to) : value;
}

/** A side of a ratio: what it counts is not the ratio's unit, so it has the style's or none. */
const printSide = (value: DecimalText, { style, decimals, approx, unit = '' }: FactStyle): string | undefined =>
  printFigure({ value, unit, precision: 'exact', style, decimals, approx });

function printRank(unit: string, value: DecimalText, { style, unit: asked }: FactStyle): string | undefined {
  const number = printFigure({ value, unit: '', precision: 'exact', style });
  if (number === undefined) return undefined;
  const counted = asked ?? (unit === '' || unit === '名次' ? '名' : unit);
  return style === 'hanzi' && asked === undefined ? `第${number}` : `第${number}${counted}`;
}

function printFromTo(entry: LedgerEntry, { from, to }: { from: DecimalText; to: DecimalText }, style: FactStyle) {
  const before = print(exactly(entry), from, style);
  const after = print(entry, to, style);
  if (before === undefined || after === undefined) return undefined;
  const [down, same, up] = verbs[entry.metric.kind];
  const direction = compare(to, from);
  if (direction === 0) return `${same}${after}`;
  return `从${before}${direction < 0 ? down : up}${after}`;
}

function printPart(entry: LedgerEntry, quantity: Numeric, style: FactStyle): string | undefined {
  if (quantity.form !== 'parts') return undefined;
  const value = quantity.parts.find(([name]) => name === style.part)?.[1];
  if (value === undefined) return undefined;
  if (style.among !== undefined) return amongs[style.among](entry, quantity, value, style);
  return print(exactly(entry), value, style, style.show === 'number');
}

type Parts = Extract<Quantity, { form: 'parts' }>;

/** What a part is among the parts. Nothing has a share of nothing; the smaller is the better only where the metric says so. */
const amongs: {
  readonly [Name in NonNullable<FactStyle['among']>]: (
    entry: LedgerEntry,
    quantity: Parts,
    value: DecimalText,
    style: FactStyle,
  ) => string | undefined;
} = {
  share: (_entry, { value: whole }, value, { approx, decimals }) =>
    compare(whole, '0') > 0
      ? printFigure({
          value: percentage(value, whole),
          unit: '%',
          precision: 'exact',
          approx,
          decimals: decimals ?? 1,
          trim: decimals === undefined,
        })
      : undefined,
  rank: ({ metric }, { parts }, value, { style }) => {
    const before = parts.filter(([, other]) => bestFirst(metric)(other, value) < 0).length;
    const number = printFigure({ value: String(before + 1), unit: '', precision: 'exact', style });
    return number === undefined ? undefined : `第${number}位`;
  },
};

function printParts(entry: LedgerEntry, quantity: Numeric, style: FactStyle): string | undefined {
  if (quantity.form !== 'parts') return undefined;
  const whole = print(entry, quantity.value, style);
  const parts = quantity.parts.map(([name, value]) => [name, print(exactly(entry), value, style)] as const);
  if (whole === undefined || parts.some(([, value]) => value === undefined)) return undefined;
  return `${whole}（${parts.map(([name, value]) => `${name}${value}`).join('、')}）`;
}
