import { type Message, type Outcome, say } from '../../message/index.ts';
import type { Place } from '../../model/place.ts';
import { elementsOf, type OfficeFile, type XmlElement } from '../../ooxml/index.ts';
import type { SourceBlock, Spot } from '../block.ts';
import { readGrid, wrappers } from './grid.ts';
import { type FoundUnread, sayNotes, sayUnread } from './say-unread.ts';
import { readShown } from './story/read-text.ts';
import { viewOf } from './view-of.ts';

/**
 * Paragraphs and tables of a Word file in reading order, tracked changes accepted.
 * Done: merged cells, grid offsets, content controls, text boxes (after the paragraph they hang on). Partly: a table
 * in a cell is read as lines of that cell, with `task/nested-table`. Automatic numbers are as Word shows them, in
 * cells before the words. Said and not read: hidden words, notes, comments, pictures, other files within this one. Not
 * done: headers, footers.
 * Throws `PackageError`.
 */
export function parseDocxBlocks(office: OfficeFile, file: string): Outcome<readonly SourceBlock[]> {
  const { main, root } = office;
  const view = viewOf(office);
  const documentElement = root(main);
  const body = documentElement && elementsOf(documentElement).find(({ localName }) => localName === 'body');
  const blocks: SourceBlock[] = [];
  const messages: Message[] = [];
  const unread: FoundUnread[] = [];
  let [paragraphs, tables] = [0, 0];
  let pending: XmlElement[] = [];
  const place = { file, part: main };
  const flush = () => {
    const read = readShown(pending, view);
    for (const { kind, words, paragraph } of read.unread)
      unread.push({ kind, words, spot: paragraphSpot(place, paragraphs + paragraph + 1) });
    for (const { text, number, outlineLevel } of read.paragraphs) {
      paragraphs += 1;
      blocks.push({
        type: 'paragraph',
        text,
        spot: paragraphSpot(place, paragraphs),
        ...(number && { number }),
        ...(outlineLevel !== undefined && { outlineLevel }),
      });
    }
    pending = [];
  };
  const read = (parent: XmlElement): void => {
    for (const element of elementsOf(parent)) {
      if (element.localName === 'tbl') {
        flush();
        tables += 1;
        const number = tables;
        const grid = readGrid(element, (row, column) => cellSpot(place, number, row, column), view);
        blocks.push(grid.table);
        for (const { place, words } of grid.nested) messages.push(say('task/nested-table', { place, subject: words }));
        unread.push(...grid.unread);
        for (const { place, words } of grid.broken) messages.push(say('task/broken-table', { place, subject: words }));
      } else if (wrappers.has(element.localName ?? '')) read(element);
      else pending.push(element);
    }
  };
  if (body) read(body);
  flush();
  return { value: blocks, messages: [...messages, ...sayUnread(unread), ...sayNotes(office, file)] };
}

const paragraphSpot = (place: Place, paragraph: number): Spot => ({
  place: { ...place, paragraph },
  words: `第${paragraph}段`,
});

function cellSpot(place: Place, table: number, row: number, column: number): Spot {
  const cell = `表${table}第${row + 1}行第${column + 1}列`;
  return { place: { ...place, cell }, words: cell };
}
