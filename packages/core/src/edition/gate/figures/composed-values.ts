import { product, sum } from '../../../numeral/index.ts';
import type { StatedValue } from './stated-value.ts';

/** An average of a year's months or quarters, and so many times over: 月均5件, 平均每季度15件, 5打. */
const averages: readonly (readonly [lead: RegExp, times: string])[] = [
  [/(?:月均|每个?月|逐月|月平均)[^\d，。；]{0,12}$/, '12'],
  [/(?:季均|每个?季度?|季度平均)[^\d，。；]{0,12}$/, '4'],
  [/(?:每半年|半年平均)[^\d，。；]{0,12}$/, '2'],
];
const [before, dozen] = [20, /^ ?打(?![\u4e00-\u9fff])/];

/** What these values come to in a year. */
export function timesOver(values: readonly StatedValue[], text: string): readonly StatedValue[] {
  const [first] = values;
  if (!first || values.length > 1 || first.form !== 'number') return [];
  const lead = text.slice(Math.max(0, first.start - before), first.start);
  const times = dozen.test(text.slice(first.end, first.end + 3))
    ? '12'
    : averages.find(([words]) => words.test(lead))?.[1];
  if (times === undefined) return [];
  // An average with decimals was rounded; 月均5件 that is 5.4 tells little.
  const step = first.step === '1' ? '1' : product(first.step, times);
  return [{ ...first, value: product(first.value, times), step, composed: true }];
}

/** So much may stand between the parts of a sum: 一审20件、二审17件, 败诉三十件。另有七件. */
const gap = 14;
/** A longer list is no sum that anybody hides. */
const longestList = 40;
const mostParts = 4;

const summable = (values: readonly StatedValue[]): readonly StatedValue[] =>
  values
    .filter(({ form, approximate, unlikely, composed }) => form === 'number' && !approximate && !unlikely && !composed)
    .sort((a, b) => a.start - b.start);

/** What the figures of a column add up to, one in each cell below its head and caption; `joints` are where the cells begin. */
export function totalOf(values: readonly StatedValue[], joints: readonly number[]): readonly StatedValue[] {
  const figures = summable(values);
  const [first, last] = [figures[0], figures.at(-1)];
  const cells = joints.slice(-figures.length);
  if (!first || !last || figures.length <= mostParts || figures.length < joints.length - 2) return [];
  const isColumn = figures.every(({ start, unit }, index) => {
    const end = cells[index + 1] ?? Number.POSITIVE_INFINITY;
    return unit === first.unit && cells[index]! <= start && start < end;
  });
  if (!isColumn) return [];
  const value = sum(figures.map((each) => each.value));
  return value.includes('.') ? [] : [{ ...last, start: first.start, value, step: '1', composed: true }];
}

/** What figures side by side add up to, if they count the same: two, three or four of them. */
export function sumsOf(values: readonly StatedValue[], text: string): readonly StatedValue[] {
  const figures = summable(values);
  const sums: StatedValue[] = [];
  figures.forEach((first, index) => {
    let [total, last] = [first.value, first];
    for (const next of figures.slice(index + 1, index + mostParts)) {
      if (!goesOn(last, next, text)) break;
      [total, last] = [sum([total, next.value]), next];
      sums.push({
        ...next,
        start: first.start,
        value: total,
        unit: next.unit || first.unit,
        step: '1',
        composed: true,
      });
    }
  });
  return sums.filter(({ value }) => !value.includes('.'));
}

function goesOn(last: StatedValue, next: StatedValue, text: string): boolean {
  const isList =
    last.start === next.start &&
    last.end - last.start <= longestList &&
    !/[至到—–~～-]/.test(text.slice(last.start, last.end));
  const between = text.slice(last.end, next.start);
  const isBeside = last.end <= next.start && between.length <= gap && !/[\d\n]/.test(between);
  const isAlike = last.unit === next.unit || last.unit === '' || next.unit === '';
  return isAlike && (isList || isBeside);
}
