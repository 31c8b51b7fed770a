import type { Passage } from '../../model/redline/passage.ts';
import { type CompareOptions, comparePassages } from '../compare-passages.ts';
import { type Neighbours, neighboursOf } from '../neighbours-of.ts';
import { isAlike, mergePassage } from './merge-passage.ts';

/**
 * A passage that two people made two things of; absent where it is in one of the texts only, or is gone from one. Its neighbours
 * are those of the file, where it is there.
 */
export interface PassageConflict extends Neighbours {
  /** As it was printed. */
  readonly base: Passage | undefined;
  /** As the dossier has it now. */
  readonly now: Passage | undefined;
  /** As the file has it that came back. */
  readonly file: Passage | undefined;
  /** Both moved it, each to another place: it stands where the dossier has it. */
  readonly isMovedTwice?: true;
}

/** What a text is to be with the edits of another in it. */
export interface MergedPassages {
  readonly passages: readonly Passage[];
  readonly conflicts: readonly PassageConflict[];
}

/** The three texts: the one that both others were made of, and these. */
export interface ThreeTexts {
  readonly base: readonly Passage[];
  readonly now: readonly Passage[];
  readonly file: readonly Passage[];
}

interface Node {
  readonly passage: Passage;
  readonly isGone: boolean;
}

/**
 * The text of now with the edits in it that lead from the base to the file. What only one side changed is taken from it; what both
 * changed alike is taken once; what they changed otherwise stays as it is now, and is told.
 */
export function mergePassages({ base, now, file }: ThreeTexts, { names = [] }: CompareOptions = {}): MergedPassages {
  const [here, there] = [comparePassages(base, now, { names }), comparePassages(base, file, { names })];
  const movedHere = movedIn(here.edits);
  const movedThere = movedIn(there.edits);
  const fileOf = inverse(there.origins);
  const nowOf = inverse(here.origins);
  const conflicts: PassageConflict[] = [];
  const came = pairCame(
    { now, file },
    { now: unknown(now, here.origins), file: unknown(file, there.origins) },
    conflicts,
  );

  const nodes: Node[] = [];
  const byFile = new Map<number, Node>();
  const again: Map<number, Passage> = new Map();
  for (const [index, passage] of now.entries()) {
    const from = here.origins[index];
    const to = from === undefined ? came.get(index) : fileOf.get(from);
    const answer =
      from === undefined ? passage : become(base[from] as Passage, passage, to === undefined ? undefined : file[to]);
    if (answer === 'conflict')
      conflicts.push({
        base: from === undefined ? undefined : base[from],
        now: passage,
        file: to === undefined ? undefined : file[to],
        ...(to === undefined ? neighboursOf(now, index) : neighboursOf(file, to)),
      });
    else if (from !== undefined && to !== undefined && movedHere.has(index) && movedThere.has(to)) {
      const [here, there] = [neighboursOf(now, index), neighboursOf(file, to)];
      if (here.before !== there.before && here.after !== there.after)
        conflicts.push({ base: base[from], now: passage, file: file[to], isMovedTwice: true, ...there });
    }
    const made = answer === 'conflict' ? passage : answer;
    const leaves = to !== undefined && movedThere.has(to) && !movedHere.has(index);
    if (leaves && made) again.set(to, made);
    const node = { passage: made ?? passage, isGone: made === undefined || leaves };
    nodes.push(node);
    if (to !== undefined && !movedHere.has(index) && !movedThere.has(to)) byFile.set(to, node);
  }
  for (const [from, passage] of base.entries()) {
    const to = fileOf.get(from);
    if (nowOf.has(from) || to === undefined || isAlike(file[to] as Passage, passage)) continue;
    conflicts.push({ base: passage, now: undefined, file: file[to], ...neighboursOf(file, to) });
  }
  const pairedCame = new Set(came.values());
  let last: Node | undefined;
  for (const [to, passage] of file.entries()) {
    const isNew = there.origins[to] === undefined && !pairedCame.has(to) && wordsIn(passage) !== '';
    const placed = isNew ? passage : again.get(to);
    if (placed) {
      const node = { passage: inTable(placed, last), isGone: false };
      nodes.splice(last ? nodes.indexOf(last) + 1 : 0, 0, node);
      last = node;
    } else last = byFile.get(to) ?? last;
  }
  return { passages: nodes.filter(({ isGone }) => !isGone).map(({ passage }) => passage), conflicts };

  function become(was: Passage, is: Passage, asked: Passage | undefined): Passage | 'conflict' | undefined {
    if (asked) return mergePassage({ base: was, now: is, file: asked }, names) ?? 'conflict';
    return isAlike(was, is) || wordsIn(was) === '' ? undefined : 'conflict';
  }
}

type Edits = ReturnType<typeof comparePassages>['edits'];
const movedIn = (edits: Edits): ReadonlySet<number> =>
  new Set(edits.flatMap((edit) => (edit.kind === 'moved' ? [edit.to] : [])));

const inverse = (origins: readonly (number | undefined)[]): ReadonlyMap<number, number> =>
  new Map(origins.flatMap((from, to) => (from === undefined ? [] : [[from, to] as const])));

const unknown = (passages: readonly Passage[], origins: readonly (number | undefined)[]): readonly number[] =>
  [...passages.keys()].filter((index) => origins[index] === undefined && wordsIn(passages[index] as Passage) !== '');

const wordsIn = ({ cells }: Passage): string => cells.map(({ text }) => text.trim()).join('');

/** Rows that came stand in the table that they came into. */
const inTable = (passage: Passage, before: Node | undefined): Passage =>
  passage.kind === 'row' && before?.passage.kind === 'row' ? { ...passage, table: before.passage.table } : passage;

/** What came on both sides, by the text of now: the same file brought home twice, or one paragraph that two people wrote. */
function pairCame(
  { now, file }: Pick<ThreeTexts, 'now' | 'file'>,
  indices: { readonly now: readonly number[]; readonly file: readonly number[] },
  conflicts: PassageConflict[],
): ReadonlyMap<number, number> {
  const [here, there] = [indices.now.map((at) => now[at] as Passage), indices.file.map((at) => file[at] as Passage)];
  const { origins } = comparePassages(here, there);
  const pairs = new Map<number, number>();
  for (const [to, from] of origins.entries()) {
    if (from === undefined) continue;
    pairs.set(indices.now[from] as number, indices.file[to] as number);
    const [a, b] = [here[from] as Passage, there[to] as Passage];
    if (isAlike(a, b)) continue;
    conflicts.push({ base: undefined, now: a, file: b, ...neighboursOf(file, indices.file[to] as number) });
  }
  return pairs;
}
