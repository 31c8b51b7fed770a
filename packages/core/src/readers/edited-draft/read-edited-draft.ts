import { type EditList, type FigureEdit, storyKinds, type Unread } from '../../model/edit.ts';
import type { AnchorEntry } from '../../ooxml/index.ts';
import type { DocxStory } from '../docx/index.ts';
import { compareFigures } from './compare/compare-figures.ts';
import { readStory } from './compare/read-story.ts';
import { diffParagraphs } from './diff-paragraphs.ts';
import { factEdits } from './fact-edits.ts';
import { figureEdits } from './figure-edits.ts';
import { placesIn } from './places.ts';
import { unreadSpots } from './unread-spots.ts';

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
  const edits = storyKinds.map((kind) => {
    const of = ({ stories }: DraftFile) => stories.flatMap((story) => (story.kind === kind ? [story.text] : []));
    const texts = { built: of(built), returned: of(returned) };
    const paragraphs = { built: readStory(texts.built, isFact), returned: readStory(texts.returned, isFact) };
    const placeOf = {
      built: placesIn(kind, texts.built, anchors),
      returned: placesIn(kind, texts.returned, anchors),
    };
    const comparison = compareFigures(paragraphs.built, paragraphs.returned);
    return {
      kind,
      facts: kind === 'body' ? factEdits(anchors, paragraphs, comparison, placeOf) : [],
      figures: figureEdits(comparison.changes, placeOf),
      unread: unreadSpots(texts, placeOf.returned),
      paragraphs: diffParagraphs(paragraphs, placeOf),
    };
  });
  const document = edits.filter(({ kind }) => kind !== 'comment');
  return {
    facts: edits.flatMap(({ facts }) => facts),
    figures: document.flatMap(({ figures }) => figures),
    comments: edits.flatMap(({ kind, figures }) => (kind === 'comment' ? figures.filter(isThere) : [])),
    unread: [...returned.damaged.map(asUnread), ...edits.flatMap(({ unread }) => unread)],
    paragraphs: document.flatMap(({ paragraphs }) => paragraphs),
  };
}

const asUnread = (part: string): Unread => ({ kind: 'damaged', words: part, place: undefined });

/** A comment that someone took away says nothing of the document. */
const isThere = ({ kind }: FigureEdit): boolean => kind === 'added' || kind === 'changed';
