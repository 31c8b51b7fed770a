import type { Precision } from '../model/dossier/fact.ts';
import type { MetricKind } from '../model/pack/metric.ts';
import type { Claim } from './claim.ts';

const all: readonly Precision[] = ['exact', '约', '余', '多', '近', '以上'];
/** Which words Chinese puts to which kind of figure: no 70余%, no 第2余名. */
const wordsOf: { readonly [Kind in MetricKind]: readonly Precision[] } = {
  count: all,
  amount: all,
  duration: all,
  score: ['exact', '约', '近', '以上'],
  rate: ['exact', '约', '近', '以上'],
  rank: ['exact'],
  text: ['exact'],
};

/** True where the metric's figure can take the fact's word of precision, this year's or last year's; else a message. */
export function checkPrecision(
  { fact, metric, object }: Claim,
  key: 'precision' | 'priorPrecision' = 'precision',
): boolean {
  const words = wordsOf[metric.kind];
  const word = fact[key] ?? 'exact';
  if (words.includes(word)) return true;
  object('fact/precision', key, { actual: word, expected: words });
  return false;
}
