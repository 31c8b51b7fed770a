import type { DecimalText } from '../../../model/ledger.ts';
import { compare, difference, divide, percentage, product } from '../../../numeral/index.ts';
import type { StatedValue } from './stated-value.ts';

/** Two figures side by side, and the words before the first and between them. */
interface Pair {
  readonly first: StatedValue;
  readonly second: StatedValue;
  readonly lead: string;
  readonly between: string;
}
type Computed = Pick<StatedValue, 'value' | 'form' | 'unit' | 'step'> & Partial<StatedValue>;

/** What words make of two figures; the first that fits computes. */
const computations: readonly ((pair: Pair) => Computed | undefined)[] = [taken, missing, times, rate];

/** So much may stand between the two. */
const gap = 16;

/** What two neighbouring figures come to by the words between them: 37 of 40件减3件, 30 % of 每十件近三件. */
export function pairedValues(values: readonly StatedValue[], text: string): readonly StatedValue[] {
  const figures = values.filter(({ unlikely, composed, until }) => !unlikely && !composed && until === undefined);
  return figures.flatMap((second, index): readonly StatedValue[] => {
    const first =
      figures.slice(Math.max(0, index - 2), index).findLast(({ end }) => end <= second.start) ?? place(second, text);
    if (!first || second.start - first.end > gap || first.form !== 'number') return [];
    const between = text.slice(first.end, second.start);
    if (/[\d。；\n]/.test(between)) return [];
    const lead = text.slice(Math.max(0, first.start - 3), first.start);
    for (const compute of computations) {
      const computed = compute({ first, second, lead, between });
      if (computed)
        return [{ ...second, approximate: false, side: undefined, start: first.start, composed: true, ...computed }];
    }
    return [];
  });
}

const places: Readonly<Record<string, DecimalText>> = { 百: '100', 千: '1000', 万: '10000' };

/** 百 of 每百件败诉29件, which counts nothing where it stands alone. */
function place(second: StatedValue, text: string): StatedValue | undefined {
  const from = Math.max(0, second.start - gap);
  const found = /每([百千万])(?!分)/.exec(text.slice(from, second.start));
  if (!found) return undefined;
  const start = from + found.index + 1;
  return { ...second, start, end: start + 1, value: places[found[1]!]!, step: '1' };
}

const alike = ({ first, second }: Pair): boolean =>
  second.form === 'number' && (first.unit === second.unit || first.unit === '' || second.unit === '');

const counted = ({ first, second }: Pair, value: DecimalText): Computed | undefined =>
  compare(value, '0') > 0 ? { value, form: 'number', unit: second.unit || first.unit, step: '1' } : undefined;

/** 40件减3件, 比40件少3件, 40件不含3件. */
function taken(pair: Pair): Computed | undefined {
  const { first, second, between } = pair;
  const isLess = /(?:减去?|[少缺差欠]|扣除|扣减|剔除|去掉|去除|除去|刨去|不含|不计|不算)[了掉]?[^，,]{0,3}$/.test(
    between,
  );
  return isLess && alike(pair) ? counted(pair, difference(first.value, second.value)) : undefined;
}

/** 差3件到40件. */
function missing(pair: Pair): Computed | undefined {
  const { first, second, lead, between } = pair;
  const isMissing = /[差缺少欠]$/.test(lead) && /^[就便才]?[不未]?[到满够足达]/.test(between);
  return isMissing && alike(pair) ? counted(pair, difference(second.value, first.value)) : undefined;
}

/** 12件的三倍, 74件的一半. */
function times(pair: Pair): Computed | undefined {
  const { first, second, between } = pair;
  if (between !== '的') return undefined;
  if (second.form === 'percent') return counted(pair, product(first.value, divide(second.value, '100')));
  const isTimes = second.unit === '倍';
  return isTimes ? { ...counted(pair, product(first.value, second.value))!, unit: first.unit } : undefined;
}

const isRound = (value: DecimalText): boolean => /^10{1,4}$/.test(value);

/** 每10件中有9件, 十件案件近三件: rounded to whole ones of so many. */
function rate(pair: Pair): Computed | undefined {
  const { first, second, lead, between } = pair;
  const isEach = lead.endsWith('每') || (isRound(first.value) && /[里中内有就]/.test(between));
  if (!isEach || !alike(pair) || first.unit === '' || compare(second.value, first.value) >= 0) return undefined;
  const { side } = second;
  const value = percentage(second.value, first.value);
  // Of 10 it is told to a tenth; 每3.5件有1件 is as sure as 3.5.
  const step = isRound(first.value) ? divide('100', first.value) : divide(product(value, first.step), first.value);
  return { value, form: 'percent', unit: '%', step, side, approximate: side !== undefined };
}
