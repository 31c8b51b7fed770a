import type { Passage } from '../model/redline/passage.ts';
import type { PassageEdit, Redline, WordEdit } from '../model/redline/redline.ts';
import { pairPassages } from './align/pair-passages.ts';
import { compareWords } from './words/compare-words.ts';
import { type Tokenize, tokenizer } from './words/tokens.ts';

/** What is to stay whole where words are compared. */
export interface CompareOptions {
  /** Names, such as those of departments. */
  readonly names?: readonly string[] | undefined;
}

/** What became of each passage of a text in a newer one. Nothing became of any where the two are the same. */
export function comparePassages(
  before: readonly Passage[],
  after: readonly Passage[],
  { names = [] }: CompareOptions = {},
): Redline {
  const tokenize = tokenizer(names);
  const pairs = pairPassages(before, after);
  const origins = after.map((): number | undefined => undefined);
  const paired = new Set<number>();
  const edits: PassageEdit[] = [];
  for (const { from, to, moved } of pairs) {
    origins[to] = from;
    paired.add(from);
    const edit = changed(before[from] as Passage, after[to] as Passage, tokenize);
    if (moved || edit)
      edits.push({
        kind: moved ? 'moved' : 'changed',
        from,
        to,
        ...bare(before, after, from, to),
        ...(edit ?? { words: [] }),
      });
  }
  const kept = pairs.filter(({ moved }) => !moved).sort((a, b) => a.from - b.from);
  for (const [from, passage] of before.entries())
    if (!paired.has(from)) edits.push({ kind: 'deleted', from, before: passage });
  for (const [to, origin] of origins.entries())
    if (origin === undefined) edits.push({ kind: 'inserted', to, after: after[to] as Passage });
  return { edits: inReadingOrder(edits, kept), origins };
}

const bare = (before: readonly Passage[], after: readonly Passage[], from: number, to: number) => ({
  before: before[from] as Passage,
  after: after[to] as Passage,
});

function changed(before: Passage, after: Passage, tokenize: Tokenize) {
  const words: WordEdit[] = [];
  for (const [cell, newer] of after.cells.entries()) {
    const older = before.cells[cell];
    if (older) words.push(...compareWords(older, newer, cell, tokenize));
  }
  const level = before.level === after.level ? undefined : { from: before.level, to: after.level };
  return words.length > 0 || level ? { words, ...(level && { level }) } : undefined;
}

/** By the place in the newer text; what is gone stands where the passage before it that stayed is. */
function inReadingOrder(
  edits: readonly PassageEdit[],
  kept: readonly { readonly from: number; readonly to: number }[],
): readonly PassageEdit[] {
  const placeOf = (edit: PassageEdit): number => {
    if (edit.kind !== 'deleted') return edit.to;
    let [low, high] = [0, kept.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.from ?? 0) < edit.from) low = middle + 1;
      else high = middle;
    }
    return (kept[low - 1]?.to ?? -1) + 0.5;
  };
  return edits
    .map((edit) => ({ edit, place: placeOf(edit) }))
    .sort((a, b) => a.place - b.place || fromOf(a.edit) - fromOf(b.edit))
    .map(({ edit }) => edit);
}

const fromOf = (edit: PassageEdit): number => ('from' in edit ? edit.from : 0);
