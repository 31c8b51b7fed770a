import { type Message, type Outcome, say } from '../../message/index.ts';
import type { Place } from '../../model/place.ts';
import { elementsOf, type OfficeFile, type XmlElement } from '../../ooxml/index.ts';
import type { SourceBlock, Spot } from '../block.ts';
import { readGrid, wrappers } from './grid.ts';
import { readElements } from './story/read-text.ts';

/**
 * Paragraphs and tables of a Word file in reading order, tracked changes accepted.
 * Done: merged cells, grid offsets, content controls, text boxes (after the paragraph they hang on). Partly: a table
 * in a cell is read as lines of that cell, with `task/nested-table`. Not done: automatic numbers, headers, footnotes.
 * Throws `PackageError`.
 */
export function parseDocxBlocks({ main, root }: OfficeFile, file: string): Outcome<readonly SourceBlock[]> {
  const documentElement = root(main);
  const body = documentElement && elementsOf(documentElement).find(({ localName }) => localName === 'body');
  const blocks: SourceBlock[] = [];
  const messages: Message[] = [];
  let [paragraphs, tables] = [0, 0];
  let pending: XmlElement[] = [];
  const place = { file, part: main };
  const flush = () => {
    for (const text of readElements(pending)) {
      paragraphs += 1;
      blocks.push({ type: 'paragraph', text, spot: paragraphSpot(place, paragraphs) });
    }
    pending = [];
  };
  const read = (parent: XmlElement): void => {
    for (const element of elementsOf(parent)) {
      if (element.localName === 'tbl') {
        flush();
        tables += 1;
        const number = tables;
        const grid = readGrid(element, (row, column) => cellSpot(place, number, row, column));
        blocks.push(grid.table);
        for (const { place, words } of grid.nested) messages.push(say('task/nested-table', { place, subject: words }));
        for (const { place, words } of grid.broken) messages.push(say('task/broken-table', { place, subject: words }));
      } else if (wrappers.has(element.localName ?? '')) read(element);
      else pending.push(element);
    }
  };
  if (body) read(body);
  flush();
  return { value: blocks, messages };
}

const paragraphSpot = (place: Place, paragraph: number): Spot => ({
  place: { ...place, paragraph },
  words: `第${paragraph}段`,
});

function cellSpot(place: Place, table: number, row: number, column: number): Spot {
  const cell = `表${table}第${row + 1}行第${column + 1}列`;
  return { place: { ...place, cell }, words: cell };
}
