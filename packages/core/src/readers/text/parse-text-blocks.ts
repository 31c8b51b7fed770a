import type { SourceBlock } from '../block.ts';
import { columnTable } from './column-table.ts';
import { joinWrapped } from './join-wrapped.ts';
import { type Line, lineSpot } from './line.ts';
import { markdownTable } from './markdown-table.ts';
import { withoutMarks } from './without-marks.ts';

/**
 * Paragraphs and tables of a plain text or Markdown file, decoded before. A line is a paragraph. Tables are those of
 * Markdown, tab-separated rows, and what a copied web page gives: a line that begins with a tab begins a cell.
 */
export function parseTextBlocks(text: string, file: string): readonly SourceBlock[] {
  const lines = joinWrapped(
    text
      .replace(/^\ufeff/, '')
      .split(/\r\n?|\n/)
      .map((words, index): Line => ({ text: words, number: index + 1 })),
  );
  const blocks: SourceBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = tableReaders.map((read) => read(lines, at, file)).find((found) => found !== undefined);
    if (table) {
      blocks.push(table.table);
      at = table.end;
      continue;
    }
    const line = lines[at]!;
    const words = withoutMarkup(line.text);
    const [, hashes] = /^\s{0,3}(#{1,6})\s/.exec(line.text) ?? [];
    const outline = hashes === undefined ? {} : { outlineLevel: hashes.length };
    if (words !== '') blocks.push({ type: 'paragraph', text: words, spot: lineSpot(file, line, words), ...outline });
    at += 1;
  }
  return blocks;
}

const tableReaders = [markdownTable, columnTable] as const;

/** Marks that Markdown or a converter left: # headings, ** emphasis, backslashes, [bookmark: _GoBack]. */
const withoutMarkup = (text: string): string =>
  withoutMarks(text)
    .replace(/\[bookmark: [^\]]*\]/g, '')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*\*/g, '')
    .replace(/\\(?=[-.()[\]*#+])/g, '')
    .trim();
