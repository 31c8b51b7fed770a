import type { Passage } from '../../model/redline/passage.ts';
import { type Bigrams, bigramsOf, likeness, likenessText } from './likeness.ts';
import type { Pair } from './weighted-run.ts';

/** What is known of a passage when its like is looked for. */
interface Sketch {
  readonly length: number;
  readonly bigrams: Bigrams;
}

/** What the passages of a text look like, each asked for once. */
export function sketcher(passages: readonly Passage[]): (index: number) => Sketch {
  const known: Sketch[] = [];
  return (index) => {
    const made = known[index];
    if (made) return made;
    const text = likenessText(passages[index] as Passage);
    const sketch = { length: text.length, bigrams: bigramsOf(text) };
    known[index] = sketch;
    return sketch;
  };
}

/** So many comparisons of each with each cost less than looking for whom to compare. */
const eachWithEach = 2_500;
/** Bigrams in more passages than these, such as 工作, say nothing of any. */
const tooCommon = 24;
/** So many of the passages that share most are compared. */
const closest = 4;

export interface LikePairsOptions {
  /** The least likeness that counts. */
  readonly least: number;
  readonly mayPair: (from: number, to: number) => boolean;
}

/** Every pair of these passages that are like each other, by `from`, and of one `from` the last `to` first. */
export function likePairs(
  before: { readonly indices: readonly number[]; readonly sketch: (index: number) => Sketch },
  after: { readonly indices: readonly number[]; readonly sketch: (index: number) => Sketch },
  { least, mayPair }: LikePairsOptions,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const near = nearOf(before, after.indices.length);
  for (const to of after.indices) {
    const b = after.sketch(to);
    for (const from of near(b)) {
      if (!mayPair(from, to)) continue;
      const a = before.sketch(from);
      const alike = likeness(a.bigrams, b.bigrams, a.length + b.length);
      if (alike >= least)
        pairs.push({ from, to, weight: 1 + Math.round(alike * alike * 100 * Math.log2(b.length + 2)) });
    }
  }
  return pairs.sort((x, y) => x.from - y.from || y.to - x.to);
}

type Near = (sketch: Sketch) => readonly number[];

/** Whom to compare with: all where they are few, else those that share the most of what is rare. */
function nearOf({ indices, sketch }: Parameters<typeof likePairs>[0], others: number): Near {
  if (indices.length * others <= eachWithEach) return () => indices;
  const holders = new Map<string, number[]>();
  for (const index of indices) {
    for (const bigram of sketch(index).bigrams.keys()) {
      const list = holders.get(bigram);
      if (!list) holders.set(bigram, [index]);
      else if (list.length <= tooCommon) list.push(index);
    }
  }
  return ({ bigrams }) => {
    const shared = new Map<number, number>();
    for (const bigram of bigrams.keys()) {
      const list = holders.get(bigram) ?? [];
      if (list.length > tooCommon) continue;
      for (const index of list) shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    return [...shared]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, closest)
      .map(([index]) => index);
  };
}
