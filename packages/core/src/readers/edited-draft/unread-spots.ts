import type { Unread, UnreadKind } from '../../model/edit.ts';
import type { DocxText } from '../docx/index.ts';
import type { BothFiles } from './both-files.ts';
import { hasNumerals } from './figures/find-numerals.ts';
import type { PlaceOf } from './places.ts';

/** What prints in these texts of the returned file and could not be compared, less what the draft has as well. */
export function unreadSpots({ built, returned }: BothFiles<readonly DocxText[]>, placeOf: PlaceOf): readonly Unread[] {
  const known = new Map<string, number>();
  for (const { kind, words } of spotsIn(built)) {
    const name = `${kind} ${words}`;
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  return spotsIn(returned).flatMap(({ kind, words, paragraph }): Unread[] => {
    const name = `${kind} ${words}`;
    const left = known.get(name) ?? 0;
    known.set(name, left - 1);
    const isHarmless = unseen.has(kind) && !hasNumerals(words);
    return left > 0 || isHarmless ? [] : [{ kind, words, place: placeOf(paragraph) }];
  });
}

/** Words that are there and nobody sees: only a figure among them could be missed. */
const unseen: ReadonlySet<UnreadKind> = new Set<UnreadKind>(['hidden', 'struck']);

/** Paragraphs are counted through all texts. */
function spotsIn(texts: readonly DocxText[]) {
  let before = 0;
  return texts.flatMap(({ paragraphs, unread }) => {
    const offset = before;
    before += paragraphs.length;
    return unread.map((spot) => ({ ...spot, paragraph: spot.paragraph + offset }));
  });
}
