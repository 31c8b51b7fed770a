import type { ParagraphEdit } from '../../model/edit.ts';
import type { BothFiles } from './both-files.ts';
import { hunksOf } from './compare/hunks.ts';
import type { StoryParagraph } from './compare/read-story.ts';
import type { PlaceOf } from './places.ts';

/** Paragraphs that one file has and the other has not; a changed paragraph is removed and added. Empty ones do not count. */
export function diffParagraphs(
  { built, returned }: BothFiles<readonly StoryParagraph[]>,
  placeOf: BothFiles<PlaceOf>,
): readonly ParagraphEdit[] {
  const edits = (kind: ParagraphEdit['kind'], paragraphs: readonly StoryParagraph[], place: PlaceOf) =>
    paragraphs.map(({ text, index }) => ({ kind, text: text.trim(), place: place(index) }));
  return hunksOf(built.map(words), returned.map(words)).flatMap((hunk) => [
    ...edits('removed', built.slice(hunk.built.start, hunk.built.end), placeOf.built),
    ...edits('added', returned.slice(hunk.returned.start, hunk.returned.end), placeOf.returned),
  ]);
}

const words = ({ text }: StoryParagraph): string => text.trim();
