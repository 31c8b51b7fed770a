import type { Passage } from '../../model/redline/passage.ts';
import { likePairs, sketcher } from './like-pairs.ts';
import { likenessText } from './likeness.ts';
import { retypedHeading } from './retyped-heading.ts';
import { heaviestRun, type Pair } from './weighted-run.ts';

/** A passage of the older text and the one of the newer that it became. */
export interface PassagePair {
  readonly from: number;
  readonly to: number;
  /** It stands among others than before. */
  readonly moved: boolean;
}

/** Alike enough to be one passage worded anew, between two that stayed. */
const likeInPlace = 0.4;
/** Elsewhere only what is surely the same is said to have moved. */
const likeElsewhere = 0.6;
/** 特此报告。 or a line of two words is found again anywhere. */
const shortest = 8;

/**
 * Which passages of the two texts are the same one: by the section whose heading it is, by its words where no other has
 * them, and between those that kept their place by likeness. What is left is looked for in the rest of the text.
 */
export function pairPassages(before: readonly Passage[], after: readonly Passage[]): readonly PassagePair[] {
  const sure = heaviestRunOf(surePairs(before, after), after.length);
  const taken = { from: new Set<number>(), to: new Set<number>() };
  const take = ({ from, to }: Pair) => {
    taken.from.add(from);
    taken.to.add(to);
  };
  const isFree = ({ from, to }: { readonly from: number; readonly to: number }) =>
    !taken.from.has(from) && !taken.to.has(to);
  for (const pair of sure.run) take(pair);
  const elsewhere = sure.others.filter(({ from }) => mayMove(before[from] as Passage));
  for (const pair of elsewhere) take(pair);

  const sketches = { before: sketcher(before), after: sketcher(after) };
  const mayPair = (from: number, to: number) => isAlikeInForm(before[from] as Passage, after[to] as Passage);
  const inPlace: Pair[] = [...sure.run];
  const pairInPlace = (pair: Pair) => {
    take(pair);
    inPlace.push(pair);
  };
  let [from, to] = [0, 0];
  for (const end of [...sure.run, { from: before.length, to: after.length }]) {
    const free = {
      from: range(from, end.from).filter((index) => !taken.from.has(index)),
      to: range(to, end.to).filter((index) => !taken.to.has(index)),
    };
    const { ends, middle } = equalEnds(free, (from, to) => isSame(before[from] as Passage, after[to] as Passage));
    for (const pair of ends) pairInPlace(pair);
    if (middle.from.length > 0 && middle.to.length > 0) {
      const found = likePairs(
        { indices: middle.from, sketch: sketches.before },
        { indices: middle.to, sketch: sketches.after },
        { least: likeInPlace, mayPair },
      );
      for (const pair of heaviestRun(found, after.length)) pairInPlace(pair);
      const alone = retypedHeading(
        middle.from
          .filter((index) => !taken.from.has(index))
          .map((index) => [index, before[index] as Passage] as const),
        middle.to.filter((index) => !taken.to.has(index)).map((index) => [index, after[index] as Passage] as const),
      );
      if (alone && keepsOrder(alone, inPlace)) pairInPlace(alone);
    }
    [from, to] = [end.from + 1, end.to + 1];
  }

  const long = (passages: readonly Passage[], set: ReadonlySet<number>) =>
    range(0, passages.length).filter((index) => !set.has(index) && mayMove(passages[index] as Passage));
  const gone = { indices: long(before, taken.from), sketch: sketches.before };
  const come = { indices: long(after, taken.to), sketch: sketches.after };
  const moved = [...elsewhere];
  if (gone.indices.length > 0 && come.indices.length > 0) {
    const found = likePairs(gone, come, { least: likeElsewhere, mayPair });
    for (const pair of [...found].sort((x, y) => y.weight - x.weight || x.from - y.from || x.to - y.to)) {
      if (!isFree(pair)) continue;
      take(pair);
      moved.push(pair);
    }
  }
  return [
    ...withinTables(inPlace, before, after).map((pair) => ({ ...pair, moved: false })),
    ...moved.map((pair) => ({ ...pair, moved: true })),
  ].map(({ from, to, moved }) => ({ from, to, moved }));
}

const keepsOrder = ({ from, to }: Pair, pairs: readonly Pair[]): boolean =>
  pairs.every((pair) => pair.from < from === pair.to < to);

const range = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, each) => start + each);

/** A row is no paragraph, and its cells are compared one by one. */
const isAlikeInForm = (a: Passage, b: Passage): boolean => a.kind === b.kind && a.cells.length === b.cells.length;

const isSame = (a: Passage, b: Passage): boolean => isAlikeInForm(a, b) && wordsOf(a) === wordsOf(b);

interface Gap {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** What is the same from the start of a gap on and back from its end, also where other passages have those words too. */
function equalEnds(
  { from, to }: Gap,
  isSame: (from: number, to: number) => boolean,
): { ends: readonly Pair[]; middle: Gap } {
  const ends: Pair[] = [];
  const pairUp = (a: number, b: number): boolean => {
    if (!isSame(a, b)) return false;
    ends.push({ from: a, to: b, weight: 1 });
    return true;
  };
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && pairUp(from[start] as number, to[start] as number)) start += 1;
  let tail = 0;
  while (tail < shorter - start && pairUp(from.at(-1 - tail) as number, to.at(-1 - tail) as number)) tail += 1;
  const middle = { from: from.slice(start, from.length - tail), to: to.slice(start, to.length - tail) };
  return { ends, middle };
}

/** Rows stay in their tables: one that stands elsewhere is gone here and new there. */
const mayMove = (passage: Passage): boolean =>
  passage.kind === 'paragraph' && (passage.level !== undefined || likenessText(passage).length >= shortest);

/** Passages that name the same section, and those with words that no other passage has. */
function surePairs(before: readonly Passage[], after: readonly Passage[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const [paired, met] = [new Set<number>(), new Set<number>()];
  for (const nameOf of [({ identity }: Passage) => identity, wordsOf]) {
    const here = once(before, nameOf);
    const there = once(after, nameOf);
    for (const [name, from] of here) {
      const to = there.get(name);
      if (from < 0 || to === undefined || to < 0 || paired.has(from) || met.has(to)) continue;
      if (!isAlikeInForm(before[from] as Passage, after[to] as Passage)) continue;
      paired.add(from);
      met.add(to);
      pairs.push({ from, to, weight: weightOf(before[from] as Passage) });
    }
  }
  return pairs.sort((a, b) => a.from - b.from);
}

/** A heading stays where it is as long as it can: paragraphs pass from one section to the other, not headings over them. */
const weightOf = (passage: Passage): number =>
  1 + likenessText(passage).length + (passage.level === undefined && passage.identity === undefined ? 0 : 1_000);

/** All its words but its number; of an empty one none. */
const wordsOf = ({ kind, cells }: Passage): string | undefined => {
  const words = cells.map(({ text, label }) => text.slice(label).trim());
  return words.some((each) => each !== '') ? `${kind}\n${words.join('\t')}` : undefined;
};

/** Where each name stands; -1 where it stands more than once. */
function once(
  passages: readonly Passage[],
  nameOf: (passage: Passage) => string | undefined,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, passage] of passages.entries()) {
    const name = nameOf(passage);
    if (name !== undefined) found.set(name, found.has(name) ? -1 : index);
  }
  return found;
}

function heaviestRunOf(pairs: readonly Pair[], length: number): { run: readonly Pair[]; others: readonly Pair[] } {
  const run = heaviestRun(pairs, length);
  const kept = new Set(run);
  return { run, others: pairs.filter((pair) => !kept.has(pair)) };
}

/** A table is one table: of rows that went from one into several, those in the table with the most of them count. */
function withinTables(pairs: readonly Pair[], before: readonly Passage[], after: readonly Passage[]): readonly Pair[] {
  const tablesOf = ({ from, to }: Pair) => [before[from]?.table, after[to]?.table] as const;
  const counts = new Map<string, { readonly from: number; readonly to: number; count: number }>();
  for (const pair of pairs) {
    const [from, to] = tablesOf(pair);
    if (from === undefined || to === undefined) continue;
    const counted = counts.get(`${from} ${to}`) ?? { from, to, count: 0 };
    counted.count += 1;
    counts.set(`${from} ${to}`, counted);
  }
  const partners = new Map<number, number>();
  const met = new Set<number>();
  for (const { from, to } of [...counts.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to)) {
    if (partners.has(from) || met.has(to)) continue;
    partners.set(from, to);
    met.add(to);
  }
  return pairs.filter((pair) => {
    const [from, to] = tablesOf(pair);
    return from === undefined || partners.get(from) === to;
  });
}
