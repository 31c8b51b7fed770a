import { type Message, say } from '../../message/index.ts';
import type { Precision } from '../../model/dossier/fact.ts';
import { precisionOf } from '../../model/form/answer-words.ts';
import type { ReturnedCell, ReturnedRow } from '../../model/form/department-return.ts';
import { type MetricColumn, metricColumns } from '../../model/form/form.ts';
import type { DecimalText } from '../../model/ledger.ts';
import type { Metric } from '../../model/pack/metric.ts';
import { scaleOf } from '../../model/pack/unit.ts';
import { divide, factorOf, isFigure, parseFigure } from '../../numeral/index.ts';

/** The keys of a fact that a row of a form states, and where its number stands. */
export interface StatedFigure {
  readonly keys: { readonly [Key in NumberColumn]?: string };
  readonly precision: Precision;
  readonly cell: ReturnedCell;
}

const numberColumns = ['value', 'numerator', 'denominator', 'from', 'to'] as const satisfies readonly MetricColumn[];
type NumberColumn = (typeof numberColumns)[number];

/** Words that say that there is nothing, or that nobody knows: missing is never zero. */
const nothing = /^(?:无|没有|暂无|不涉及|不掌握|未统计|未开展|不详|[-—－–/／\\]+)$/;

/** 46百70 and 6千0497: digits beside a scale as nobody writes them, or a scale that lost its digit, 约万件: a slip of the keys rather than a number. */
const garbled = /^[约近共]?[百千万亿](?:件|$)|\d{2,}[十百千]\d|[十百千万亿]0\d|\d[十百千]\d{4}|[十百千]\d+万/u;

/** What a row states; undefined where it is empty or, with messages, cannot be taken. */
export function stateFigure(
  { cells }: ReturnedRow<MetricColumn>,
  metric: Metric,
  name: string,
  messages: Message[],
): StatedFigure | undefined {
  const given = numberColumns.flatMap((key) => {
    const cell = cells[key];
    return cell ? [[key, cell] as const] : [];
  });
  const first = given[0]?.[1];
  if (!first) return undefined;
  if (metric.kind === 'text') {
    const keys = { value: first.text };
    return { keys, precision: 'exact', cell: first };
  }
  const keys: { [Key in NumberColumn]?: string } = {};
  let precision = statedPrecision(cells.precision, name, messages);
  if (precision === undefined) return undefined;
  for (const [key, cell] of given) {
    const read = readNumber(cell, key === 'numerator' || key === 'denominator' ? undefined : metric, name, messages);
    if (!read) return undefined;
    keys[key] = read.value;
    if (read.precision !== 'exact' && (key === 'value' || key === 'to')) precision = read.precision;
  }
  const problem = problemOf(keys);
  if (problem) {
    const actual = given.map(([key]) => `“${metricColumns[key].title}”`).join('、');
    messages.push(say('form/several-forms', { place: first.place, subject: name, actual, expected: [problem] }));
    return undefined;
  }
  return { keys, precision, cell: cells.value ?? first };
}

/** What is wrong with which cells were filled in. */
function problemOf(keys: { readonly [Key in NumberColumn]?: string }): string | undefined {
  const has = (key: NumberColumn) => keys[key] !== undefined;
  if (has('numerator') !== has('denominator')) return '“分子”“分母”两个都填';
  if (has('from') !== has('to')) return '“原来的数”“现在的数”两个都填';
  if (has('from') && (has('value') || has('numerator'))) return '其中一种填法';
  return undefined;
}

/** Undefined, with a message, where the word says nothing we know: a number that is not exact must not pass for one. */
function statedPrecision(cell: ReturnedCell | undefined, name: string, messages: Message[]): Precision | undefined {
  if (!cell) return 'exact';
  const precision = precisionOf(cell.text);
  if (precision === undefined) {
    const expected = metricColumns.precision.words;
    messages.push(say('form/word', { place: cell.place, subject: name, actual: cell.text, expected }));
  }
  return precision;
}

/** The number of a cell in the metric's unit; a side of a rate has no unit of its own. */
function readNumber(
  { text, place }: ReturnedCell,
  metric: Metric | undefined,
  name: string,
  messages: Message[],
): { readonly value: DecimalText; readonly precision: Precision } | undefined {
  if (nothing.test(text.trim())) {
    messages.push(say('form/none-or-zero', { place, subject: name, actual: text }));
    return undefined;
  }
  const figure = parseFigure(text);
  if (!isFigure(figure)) {
    messages.push(say('form/no-number', { place, subject: name, actual: text, expected: [figure.problem] }));
    return undefined;
  }
  if (garbled.test(text.normalize('NFKC').replaceAll(/[\s,]/g, ''))) {
    messages.push(
      say('form/no-number', { place, subject: name, actual: text, expected: ['数字和百、千一类的字混在一起，不清楚'] }),
    );
    return undefined;
  }
  const { unit, scale, percent, precision } = figure;
  const { scale: own, base } = scaleOf(metric?.unit ?? '');
  const wrong = (): undefined => {
    messages.push(say('form/other-unit', { place, subject: name, actual: text, expected: [metric?.unit ?? ''] }));
    return undefined;
  };
  if (figure.form === 'change' || (figure.form === 'rank' && metric?.kind !== 'rank')) return wrong();
  if (percent && metric?.unit !== '%') return wrong();
  if (unit !== '' && !percent && metric && !sameUnit(unit, base)) return wrong();
  // A bare number is in the metric's own unit, 万元 or 件; one with 万 of its own in a metric that counts 万 is unclear.
  if (own === '' || (scale === undefined && unit === '')) return { value: figure.value, precision };
  if (unit === '') return wrong();
  return { value: divide(figure.value, factorOf[own]), precision };
}

/** 件 and 件次 are not one, 起 and 件 are near enough to be asked about; 个 before a unit says nothing. */
const sameUnit = (one: string, other: string): boolean => one.replace(/^个/, '') === other.replace(/^个/, '');
