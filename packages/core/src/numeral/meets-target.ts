import type { Precision, Target } from '../model/dossier/fact.ts';
import type { DecimalText, LedgerEntry, TargetState } from '../model/ledger.ts';
import type { Metric } from '../model/pack/metric.ts';
import { scaleOf } from '../model/pack/unit.ts';
import { compare, decimalOf, difference, placesOf, product, sum } from './decimal.ts';
import { factorOf } from './unit.ts';

type Measured = Pick<LedgerEntry, 'metric' | 'fact' | 'quantity' | 'precision'>;

/** Whether a figure reaches a target; with the reason, a Chinese clause, where that cannot be told. */
export interface TargetVerdict {
  readonly state: TargetState;
  readonly why?: string;
}

/** Both ends belong to it; without `high` it has no upper end. */
interface Range {
  readonly low: DecimalText;
  readonly high: DecimalText | undefined;
}

/** Whether the entry's figure, unrounded, reaches the target. */
export const meetsTarget = (target: Target, entry: Measured): TargetState => judgeTarget(target, entry).state;

/**
 * Compares exactly: a rate by numerator and denominator, a change by what it came to, 万元 with 元 in 元.
 * 余, 多 and 以上 say only that it is no less; 约 and 近 leave one unit of the last digit on either side.
 */
export function judgeTarget(target: Target, entry: Measured): TargetVerdict {
  const { metric, quantity } = entry;
  if (!quantity) return unknown('还没有数');
  if (quantity.form === 'text') return unknown('填的是文字，不是数');
  if (target.metric !== undefined && target.metric !== metric.id) return unknown(`目标说的是指标 ${target.metric}`);
  const aim = decimalOf(target.value);
  if (aim === undefined) return unknown('目标值不是一个数');
  const factors = commonFactors(target.unit, metric);
  if (!factors) return unknown(`目标的单位是“${target.unit}”，指标的单位是“${unitOf(metric)}”`);
  const per = missingPer(target, entry);
  if (per !== undefined) return unknown(`目标按“${per}”计，指标没有写明按此计`);

  const range = rangeOf(entry);
  if (!range) return unknown(`“${entry.precision}”数算出来的数，不知差多少`);
  const scale = (value: DecimalText) => product(value, factors.figure);
  const [bound, times] = [product(aim, factors.target), quantity.form === 'ratio' ? quantity.denominator : '1'];
  const side = (end: DecimalText) => compare(scale(end), product(bound, times));
  const high = range.high === undefined ? 1 : side(range.high);
  const state = verdicts[target.op](side(range.low), high, range.high === undefined);
  if (state !== 'unknown') return { state };
  return unknown(`数带“${entry.precision}”，够不够目标说不准`);
}

const unknown = (why: string): TargetVerdict => ({ state: 'unknown', why });

/** From how the ends of the range compare with the target; an endless range has no last word on ≤. */
const verdicts: {
  readonly [Op in Target['op']]: (low: number, high: number, endless: boolean) => TargetState;
} = {
  '>=': (low, high, endless) => (low >= 0 ? 'met' : !endless && high < 0 ? 'unmet' : 'unknown'),
  '>': (low, high, endless) => (low > 0 ? 'met' : !endless && high <= 0 ? 'unmet' : 'unknown'),
  '<=': (low, high, endless) => (low > 0 ? 'unmet' : !endless && high <= 0 ? 'met' : 'unknown'),
  '<': (low, high, endless) => (low >= 0 ? 'unmet' : !endless && high < 0 ? 'met' : 'unknown'),
  '=': (low, high, endless) => {
    if (low > 0 || (!endless && high < 0)) return 'unmet';
    return !endless && low === 0 && high === 0 ? 'met' : 'unknown';
  },
};

const atLeast: ReadonlySet<Precision> = new Set<Precision>(['余', '多', '以上']);

/** What the entry says of its figure; of a ratio, of a hundred times its numerator. */
function rangeOf({ quantity, precision, fact }: Measured): Range | undefined {
  if (!quantity || quantity.form === 'text') return undefined;
  const value =
    quantity.form === 'ratio'
      ? product(quantity.numerator, '100')
      : quantity.form === 'change'
        ? quantity.to
        : quantity.value;
  if (precision === 'exact') return { low: value, high: value };
  if (atLeast.has(precision)) return { low: value, high: undefined };
  const typed = quantity.form === 'change' ? fact?.to : quantity.form === 'number' ? fact?.value : undefined;
  if (typed === undefined) return undefined;
  const step = lastDigit(value);
  return { low: difference(value, step), high: sum([value, step]) };
}

/** One unit of the last digit said: 100 of 300, 10 of 2390, 0.1 of 98.5. */
function lastDigit(value: DecimalText): DecimalText {
  const places = placesOf(value);
  if (places > 0) return `0.${'0'.repeat(places - 1)}1`;
  return `1${/0*$/.exec(value.replace(/^-?0+$/, ''))?.[0] ?? ''}`;
}

const unitOf = ({ unit, kind }: Metric): string => (kind === 'rate' && unit === '' ? '%' : unit);

/** 个工作日 is 工作日, and a rank is a rank by whatever word. */
function baseOf(base: string, { kind }: Metric): string {
  if (kind === 'rank' && ['', '名', '位', '名次'].includes(base)) return '';
  return base.replace('％', '%').replace(/^个(?=.)/u, '');
}

/** What to multiply the figure and the target by to count both in the same unit; none where the units differ. */
function commonFactors(unit: string | undefined, metric: Metric) {
  const own = scaleOf(unitOf(metric));
  const asked = unit === undefined ? own : scaleOf(unit);
  if (baseOf(own.base, metric) !== baseOf(asked.base, metric)) return undefined;
  return { figure: factorOf[own.scale], target: factorOf[asked.scale] };
}

/** The first of 每人, 每年 and the like that the metric's words do not have; a year is what a report is about. */
function missingPer({ per }: Target, { metric, fact }: Measured): string | undefined {
  if (per === undefined) return undefined;
  const said = `${metric.name} ${metric.unit} ${metric.definition ?? ''}`;
  const units = per.replaceAll(/[每均\s/]/g, ' ').split(' ');
  return units
    .filter((unit) => unit !== '')
    .find((unit) => {
      if (/^[全一]?年度?$/.test(unit) && fact?.period === undefined) return false;
      return ![`每${unit}`, `${unit}均`, `/${unit}`].some((phrase) => said.includes(phrase));
    });
}
