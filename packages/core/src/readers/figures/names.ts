import type { Metric } from '../../model/pack/metric.ts';
import { halfWidth } from '../../numeral/index.ts';
import { emptyInNames, inFull } from './words.ts';

/** One name of a metric, by the words that matter in it: 行政复议 and 受理 of 行政复议案件受理数. */
export interface MetricName {
  readonly metric: Metric;
  readonly name: string;
  readonly pieces: readonly string[];
  /** Characters of all pieces, and every two that stand together in one, by their number in the index. */
  readonly length: number;
  readonly pairs: readonly number[];
}

/** All names of a catalogue, found by two characters that stand together in them. */
export interface NameIndex {
  /** Numbers of pairs; a pair that stands in no name has none. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Names by the number of a pair in them. */
  readonly byPair: readonly (readonly MetricName[])[];
}

const made = new WeakMap<readonly Metric[], NameIndex>();

/** Made once for each catalogue. */
export function indexNames(metrics: readonly Metric[]): NameIndex {
  const index = made.get(metrics) ?? makeIndex(metrics);
  made.set(metrics, index);
  return index;
}

function makeIndex(metrics: readonly Metric[]): NameIndex {
  const numbers = new Map<string, number>();
  const byPair: MetricName[][] = [];
  const numberOf = (pair: string): number => {
    const number = numbers.get(pair) ?? numbers.size;
    if (number === numbers.size) byPair.push([]);
    numbers.set(pair, number);
    return number;
  };
  for (const metric of metrics) {
    const seen = new Set<string>();
    for (const name of [metric.name, ...(metric.aliases ?? [])]) {
      const pieces = piecesOf(name);
      const key = pieces.join(' ');
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      const entry = {
        metric,
        name,
        pieces,
        length: pieces.join('').length,
        pairs: pieces.flatMap(pairsOf).map(numberOf),
      };
      for (const pair of new Set(entry.pairs)) byPair[pair]?.push(entry);
    }
  }
  return { numbers, byPair };
}

/** What brackets in a name hold is an explanation: 村（社区）, 审查（审核）. */
const piecesOf = (name: string): readonly string[] =>
  inFull(halfWidth(name))
    .replace(/\([^()]*\)/g, ' ')
    .replace(emptyInNames, ' ')
    .split(' ')
    .filter((piece) => piece.length > 1);

export const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));

/** The names that share two characters with the words, and a good part of their own with those and what was spoken of before. */
export function namesNear({ numbers, byPair }: NameIndex, words: string, topic: string): readonly MetricName[] {
  const known = new Uint8Array(numbers.size);
  const sharing = new Set<MetricName>();
  const meet = (text: string, isBeside: boolean) => {
    for (let at = 0; at + 1 < text.length; at++) {
      const pair = numbers.get(text.slice(at, at + 2));
      if (pair === undefined || known[pair] === 1) continue;
      known[pair] = 1;
      if (isBeside) for (const name of byPair[pair] ?? []) sharing.add(name);
    }
  };
  meet(words, true);
  meet(topic, false);
  return [...sharing].filter(({ pairs }) => {
    let shared = 0;
    for (const pair of pairs) shared += known[pair] ?? 0;
    return shared * 3 >= pairs.length;
  });
}
