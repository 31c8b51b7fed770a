import type { StoryKind } from '../../model/edit.ts';
import { type AnchorMap, type OfficeFile, PackageError, readAnchorMap } from '../../ooxml/index.ts';
import type { DocxText, Revisions } from './story/docx-text.ts';
import { readStoryText } from './story/read-text.ts';
import { findStories, missingStories } from './story/stories.ts';
import { readStyles } from './typesetting/set-properties.ts';

/** One text of a file: the document, a header, its footnotes. */
export interface DocxStory {
  readonly kind: StoryKind;
  readonly part: string;
  readonly text: DocxText;
}

/** A file that `writeDocx` made, perhaps edited since: everything it says, twice, and what its bookmarks stand for. */
export interface DocxReading extends AnchorMap {
  /** The document first. */
  readonly accepted: readonly DocxStory[];
  /** As it was before tracked changes; undefined where there are none. */
  readonly original: readonly DocxStory[] | undefined;
  /** Parts that can't be read and may print something. */
  readonly damaged: readonly string[];
}

const stylesPart = 'word/styles.xml';

/**
 * What the Word file says, headers, notes and comments too. Throws `PackageError` where the document itself can't be
 * read.
 */
export function parseDocx(file: OfficeFile): DocxReading {
  const { parts, main } = file;
  const damaged = new Set([...file.damaged.keys(), ...missingStories(file)]);
  const styles = (whole(stylesPart, damaged, () => readStyles(file.root(stylesPart))) ?? readStyles(undefined)).styles;
  const read = (part: string, kind: StoryKind, revisions: Revisions): DocxStory => {
    const pageNumbers = kind === 'header' || kind === 'footer';
    return {
      kind,
      part,
      text: readStoryText(file, { part, revisions, watch: { styles, pageNumbers, forNumbers: true } }),
    };
  };
  const body = read(main, 'body', 'accepted');
  const around = findStories(parts).flatMap(
    ([part, kind]) => whole(part, damaged, () => read(part, kind, 'accepted')) ?? [],
  );
  const accepted = [body, ...around];
  const revised = accepted.some(({ text }) => text.revised);
  return {
    accepted,
    original: revised ? accepted.map(({ part, kind }) => read(part, kind, 'original')) : undefined,
    damaged: [...damaged],
    ...readAnchorMap(parts),
  };
}

/** What is read of a part, or its name among the damaged. */
function whole<Value>(part: string, damaged: Set<string>, read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    damaged.add(part);
    return undefined;
  }
}
