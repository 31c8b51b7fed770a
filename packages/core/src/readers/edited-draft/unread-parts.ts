import { type StoryKind, storyKinds, type Unread, type UnreadKind } from '../../model/edit.ts';
import type { DocxStory } from '../docx/index.ts';
import type { BothFiles } from './fact-edits.ts';
import { hasNumerals } from './figures/find-numerals.ts';
import type { PlaceOf } from './places.ts';

/** What prints in the returned file and could not be compared, less what the draft has as well. */
export function unreadParts(
  { built, returned }: BothFiles<readonly DocxStory[]>,
  placesIn: (kind: StoryKind) => PlaceOf,
): readonly Unread[] {
  const known = new Map<string, number>();
  for (const { kind, words } of storyKinds.flatMap((story) => spotsOf(built, story))) {
    known.set(`${kind} ${words}`, (known.get(`${kind} ${words}`) ?? 0) + 1);
  }
  return storyKinds.flatMap((story) => {
    const placeOf = placesIn(story);
    return spotsOf(returned, story).flatMap(({ kind, words, paragraph }): Unread[] => {
      const left = known.get(`${kind} ${words}`) ?? 0;
      known.set(`${kind} ${words}`, left - 1);
      const isHarmless = unseen.has(kind) && !hasNumerals(words);
      return left > 0 || isHarmless ? [] : [{ kind, words, place: placeOf(paragraph) }];
    });
  });
}

/** Words that are there and nobody sees: only a figure among them could be missed. */
const unseen: ReadonlySet<UnreadKind> = new Set<UnreadKind>(['hidden', 'struck']);

/** Paragraphs are counted through all parts of a kind. */
function spotsOf(stories: readonly DocxStory[], story: StoryKind) {
  let before = 0;
  return stories.flatMap(({ kind, text }) => {
    if (kind !== story) return [];
    const offset = before;
    before += text.paragraphs.length;
    return text.unread.map((spot) => ({ ...spot, paragraph: spot.paragraph + offset }));
  });
}
