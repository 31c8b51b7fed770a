import type { FactStyle } from '../model/dossier/fact-style.ts';
import type { DecimalText, LedgerEntry } from '../model/ledger.ts';
import type { MetricKind } from '../model/pack/metric.ts';
import { absolute, compare, difference, dropTrailingZeros, percentage, roundHalfUp } from './decimal.ts';

interface Words {
  readonly up: string;
  readonly down: string;
  /** `ratio` says by how many per cent, `points` and `unit` by how much. */
  readonly by: 'ratio' | 'points' | 'unit';
}

/** How each kind of metric speaks of its change; a rank rises when its number falls. */
const words: { readonly [Kind in Exclude<MetricKind, 'text'>]: Words } = {
  count: { up: '增长', down: '下降', by: 'ratio' },
  amount: { up: '增长', down: '下降', by: 'ratio' },
  duration: { up: '延长', down: '缩短', by: 'ratio' },
  rate: { up: '提高', down: '下降', by: 'points' },
  score: { up: '提高', down: '下降', by: 'unit' },
  rank: { up: '下降', down: '上升', by: 'unit' },
};

/** What a change of such a metric is told in: per cent of last year's number, or the difference. */
export const changeMeasure = (kind: Exclude<MetricKind, 'text'>): 'ratio' | 'difference' =>
  words[kind].by === 'ratio' ? 'ratio' : 'difference';

/**
 * The change against last year in words: 增长12.3%, 提高2.1个百分点, 与上年持平; after 0 it is 新增5件.
 * The difference is exact and rounded once; of two numbers of which one is 约 or 余 it is 约 itself. Never 下降N倍.
 */
export function printChange(
  { metric, precision, priorPrecision = 'exact' }: LedgerEntry,
  value: DecimalText,
  prior: DecimalText,
  style: FactStyle,
): string | undefined {
  if (metric.kind === 'text') return undefined;
  const { up, down, by } = words[metric.kind];
  const change = difference(value, prior);
  const direction = compare(change, '0');
  const isExact = precision === 'exact' && priorPrecision === 'exact';
  if (direction === 0) return isExact ? '与上年持平' : '与上年基本持平';
  const unit = metric.kind === 'rank' ? '位' : (style.unit ?? metric.unit);
  const places = style.decimals ?? (by === 'ratio' ? 1 : (metric.decimals ?? 2));
  const print = (amount: DecimalText) => dropTrailingZeros(roundHalfUp(absolute(amount), places));
  if (by === 'ratio' && compare(prior, '0') <= 0) {
    if (direction < 0) return undefined;
    return compare(prior, '0') === 0 ? `新增${print(change)}${unit}` : undefined;
  }
  const amount = print(by === 'ratio' ? percentage(change, prior) : change);
  if (amount === '0') return '与上年基本持平';
  const about = isExact ? '' : '约';
  const measure = { ratio: '%', points: '个百分点', unit }[by];
  return `${direction > 0 ? up : down}${about}${amount}${measure}`;
}
