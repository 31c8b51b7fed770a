import { describe, expect, it } from 'vitest';
import { acceptRevisions, openOffice, rejectRevisions } from '../../../src/ooxml/index.ts';
import { readPassages, readStoryText } from '../../../src/readers/docx/index.ts';
import { readPlaced } from '../../../src/readers/docx/story/read-text.ts';
import { viewOf } from '../../../src/readers/docx/view-of.ts';
import { trackedChanges } from './tracked-changes.ts';
import { abstractList, level, list, wordFile } from './word-file.ts';

const opened = (body: string) =>
  openOffice(wordFile({ body, numbering: abstractList(0, level(0, 'decimal', '(%1)')) + list(1, 0) }));

/** Lines as they are seen: rows with | between cells, / for a line break, → for a tab, # for the level of a heading. */
const seen = (body: string, revisions: 'accepted' | 'original', settle?: (root: never) => void): readonly string[] => {
  const office = opened(body);
  const root = office.root(office.main)!;
  settle?.(root as never);
  const numbers = readPlaced(root, revisions, viewOf(office).show).map(({ shown }) => shown?.number ?? '');
  let at = 0;
  return readPassages(office, revisions).map(({ passage, paragraphs }) => {
    const number = passage.kind === 'paragraph' ? (numbers[at] ?? '') : '';
    at += paragraphs.flat().length;
    const words = passage.cells.map(({ text }) => text.replaceAll('\n', '/').replaceAll('\t', '→')).join('|');
    return '#'.repeat(passage.level ?? 0) + number + words;
  });
};

describe.each(Object.entries(trackedChanges))('%s', (_, cases) => {
  it.each(cases)('$name: accepted', ({ body, accepted }) => {
    expect(seen(body, 'accepted')).toEqual(accepted);
    expect(seen(body, 'accepted', acceptRevisions as never)).toEqual(accepted);
  });

  it.each(cases)('$name: rejected', ({ body, rejected }) => {
    expect(seen(body, 'original')).toEqual(rejected);
    expect(seen(body, 'accepted', rejectRevisions as never)).toEqual(rejected);
  });

  it.each(cases)('$name: nothing tracked is left', ({ body }) => {
    for (const settle of [acceptRevisions, rejectRevisions]) {
      const office = opened(body);
      const root = office.root(office.main)!;
      settle(root);
      expect(root.toString()).not.toMatch(
        /<w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change|\w+Range\w+)\b/,
      );
    }
  });
});

it('reads a story with its changes and before them as passages are', () => {
  for (const { body } of Object.values(trackedChanges).flat()) {
    for (const revisions of ['accepted', 'original'] as const) {
      const story = readStoryText(opened(body), { revisions }).paragraphs.map(({ text }) => text);
      const passages = readPassages(opened(body), revisions).flatMap(({ passage }) =>
        passage.cells.flatMap(({ text }) => text.split('\n')),
      );
      expect(story.join('').replace(/\s/g, '')).toBe(passages.join('').replace(/\s/g, ''));
    }
  }
});
