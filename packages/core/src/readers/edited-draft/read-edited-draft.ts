import { type EditList, storyKinds, type Unread } from '../../model/edit.ts';
import type { AnchorEntry } from '../../ooxml/index.ts';
import type { DocxStory } from '../docx/index.ts';
import { compareFigures } from './compare/compare-figures.ts';
import { type PlacedFigure, readStory } from './compare/read-story.ts';
import { diffParagraphs } from './diff-paragraphs.ts';
import { type BothFiles, factEdits, figureEdits } from './fact-edits.ts';
import { type PlaceOf, placesIn } from './places.ts';
import { unreadParts } from './unread-parts.ts';

/** What a file says, and which of its parts cannot be read. */
export interface DraftFile {
  readonly stories: readonly DocxStory[];
  readonly damaged: readonly string[];
}

/**
 * What people did to a draft: `built` is the file as fazhi makes it today, `returned` the file that came back. The two are
 * compared text by text, the document, headers, notes and comments each; bookmarks carry the same names in both.
 */
export function readEditedDraft(built: DraftFile, returned: DraftFile, anchors: readonly AnchorEntry[]): EditList {
  const factNames = new Set(anchors.flatMap(({ kind, bookmark }) => (kind === 'fact' ? [bookmark] : [])));
  const isFact = (bookmark: string) => factNames.has(bookmark);
  const texts = storyKinds.map((kind) => {
    const of = ({ stories }: DraftFile) => stories.flatMap((story) => (story.kind === kind ? [story.text] : []));
    const paragraphs = { built: readStory(of(built), isFact), returned: readStory(of(returned), isFact) };
    const placeOf = { built: placesIn(kind, of(built), anchors), returned: placesIn(kind, of(returned), anchors) };
    return { kind, paragraphs, placeOf, changes: compareFigures(paragraphs.built, paragraphs.returned) };
  });
  const edits = texts.map(({ kind, paragraphs, placeOf, changes }) => ({
    kind,
    facts: kind === 'body' ? factEdits(anchors, paragraphs, changes, placeOf) : [],
    figures: figureEdits(changes, ofFigures(placeOf)),
    paragraphs: kind === 'comment' ? [] : diffParagraphs(paragraphs, placeOf),
  }));
  const document = edits.filter(({ kind }) => kind !== 'comment');
  const places = new Map(texts.map(({ kind, placeOf }) => [kind, placeOf.returned]));
  return {
    facts: edits.flatMap(({ facts }) => facts),
    figures: document.flatMap(({ figures }) => figures),
    comments: edits.flatMap(({ kind, figures }) => (kind === 'comment' ? figures.filter(isThere) : [])),
    unread: [
      ...damagedParts(returned),
      ...unreadParts({ built: built.stories, returned: returned.stories }, (kind) => places.get(kind) as PlaceOf),
    ],
    paragraphs: document.flatMap(({ paragraphs }) => paragraphs),
  };
}

const ofFigures = ({ built, returned }: BothFiles<PlaceOf>) => ({
  built: ({ paragraph }: PlacedFigure) => built(paragraph.index),
  returned: ({ paragraph }: PlacedFigure) => returned(paragraph.index),
});

/** A comment that someone took away says nothing of the document. */
const isThere = ({ kind }: EditList['figures'][number]): boolean => kind === 'added' || kind === 'changed';

const damagedParts = ({ damaged }: DraftFile): readonly Unread[] =>
  damaged.map((part) => ({ kind: 'damaged', words: part, place: undefined }));
