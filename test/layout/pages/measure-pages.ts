import { editions } from '../../../packages/core/src/model/report/edition.ts';
import { defaultLayout } from '../../../packages/core/src/model/report/layout.ts';
import type { Attachment, Report, Table } from '../../../packages/core/src/model/report/report.ts';
import { chineseDate } from '../../../packages/core/src/numeral/index.ts';
import { readParagraphs } from '../../../packages/core/src/readers/docx/index.ts';
import { plainText, walk } from '../../../packages/core/src/tree/index.ts';
import { bodyLinesOnFirstPage } from '../../../packages/core/src/writers/docx/index.ts';
import type { TextLine, Words } from '../render.ts';

/** The text block (版心) in millimetres. */
const block = { left: 28, right: 184, top: 37, bottom: 262 } as const;
const middle = (block.top + block.bottom) / 2;

/** What may be wrong with a page, in the words of the table that the bench prints. */
export const pageFaults = [
  'lost',
  'overlap',
  'half empty',
  'cut row',
  'lost header',
  'group alone',
  'end alone',
  'folded date',
  'no body on page 1',
  'imprint off the foot',
  'imprint alone',
  'outside',
] as const;
export type PageFault = (typeof pageFaults)[number];

export interface Fault {
  readonly fault: PageFault;
  readonly page: number;
  readonly words: string;
}

/** A document as it was written and as it was drawn. */
export interface Drawn {
  readonly tree: Report;
  readonly bytes: Uint8Array;
  readonly pages: readonly Words[];
  /** Where the last line of 版记 stands on the last page, in millimetres. */
  readonly foot: number | undefined;
}

const bare = (text: string): string => text.replace(/\s/g, '');
const bodyOf = ({ lines }: Words): readonly TextLine[] => lines.filter(({ top }) => top < block.bottom);

/** The whole of what is wrong with a document, page by page. */
export function faultsOf(drawn: Drawn): readonly Fault[] {
  return [
    ...lost(drawn),
    ...drawn.pages.flatMap((page, index) => overlaps(page, index + 1)),
    ...halfEmpty(drawn),
    ...tableFaults(drawn),
    ...endAlone(drawn),
    ...foldedDates(drawn),
    ...firstPage(drawn),
    ...imprintFaults(drawn),
  ];
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of bare(text)) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

const tablesOf = (tree: Report): readonly Table[] =>
  [...walk(tree)].filter((node): node is Table => node.type === 'table');
const headerOf = (table: Table): string => bare(plainText(table.children.slice(0, table.headerRows)));

/** Characters of the file that the pages lack; a header that is printed again counts once. */
function lost({ tree, bytes, pages }: Drawn): readonly Fault[] {
  const once = new Map(tablesOf(tree).map((table) => [headerOf(table), 0]));
  for (const table of tablesOf(tree)) once.set(headerOf(table), (once.get(headerOf(table)) ?? 0) + 1);
  let printed = '';
  for (const page of pages)
    for (const { text } of bodyOf(page)) {
      const left = once.get(bare(text));
      if (left === 0) continue;
      if (left !== undefined) once.set(bare(text), left - 1);
      printed += text;
    }
  const there = counted(printed);
  const missing = [...counted(readParagraphs(bytes).join(''))].filter(
    ([each, count]) => (there.get(each) ?? 0) < count,
  );
  return missing.length === 0 ? [] : [{ fault: 'lost', page: 0, words: missing.map(([each]) => each).join('') }];
}

/** Words that stand on each other. */
function overlaps({ words }: Words, page: number): readonly Fault[] {
  const sorted = [...words].sort((a, b) => a.top - b.top);
  for (const [index, one] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next] as TextLine;
      if (other.top > one.bottom) break;
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (wide > 1.5 && high > 0.55 * Math.min(one.bottom - one.top, other.bottom - other.top))
        return [{ fault: 'overlap', page, words: `${one.text} / ${other.text}` }];
    }
  const out = words.find(({ left, right }) => left < block.left - 1 || right > block.right + 1);
  return out ? [{ fault: 'outside', page, words: out.text }] : [];
}

const isLabel = ({ text }: TextLine): boolean => /^附件\d*$/.test(bare(text));

/** Below it ends the eleventh of 22 lines. */
const half = middle - 5;

/** Pages that the next one could have filled: all but the last of the body and of each annex. */
function halfEmpty({ tree, pages }: Drawn): readonly Fault[] {
  return pages.flatMap((page, index) => {
    const next = pages[index + 1];
    if (next === undefined || bodyOf(next).some(isLabel)) return [];
    const [last] = bodyOf(page).slice(-1);
    const needed = isImprint(bodyOf(next)[0]?.text ?? '') || isTied(next, tree);
    return needed || (last && last.bottom > half)
      ? []
      : [{ fault: 'half empty' as const, page: index + 1, words: last?.text ?? '' }];
  });
}

/** It begins with the ending and the two lines of body that an ending stands below (7.3.5.5): none could stand a page before. */
const isTied = (page: Words, { head }: Report): boolean =>
  bodyOf(page)
    .slice(0, 3)
    .some(({ text }) => bare(text).startsWith('附件：') || head.signatures.some((name) => bare(text).startsWith(name)));

const isImprint = (text: string): boolean => /^(?:主送|抄送)：|印发$/.test(bare(text));

/** The words of each column of a table, page by page, held against its rows. */
function tableFaults({ tree, pages }: Drawn): readonly Fault[] {
  const annexes = tree.children.filter((child): child is Attachment => child.type === 'attachment');
  const starts = pages.flatMap((page, index) => (bodyOf(page).some(isLabel) ? [index] : []));
  return annexes.flatMap((annex, index) => {
    const table = annex.children.find((child): child is Table => child.type === 'table');
    const from = starts[index];
    if (table === undefined || from === undefined) return [];
    return annexTable(table, pages.slice(from, starts[index + 1] ?? pages.length), from + 1);
  });
}

function annexTable(table: Table, pages: readonly Words[], first: number): readonly Fault[] {
  const header = headerOf(table);
  const total = table.widths.reduce((sum, width) => sum + width, 0);
  const edges = table.widths.map(
    (_, index) => block.left + (156 * table.widths.slice(0, index).reduce((sum, width) => sum + width, 0)) / total,
  );
  const columnAt = (left: number) => edges.findLastIndex((edge) => left > edge - 0.3);
  const rows = table.children.slice(table.headerRows);
  // Where each column's words may end with a row.
  const ends = edges.map((_, column) => {
    let text = '';
    const found = new Map<number, number>([[0, 0]]);
    for (const [index, { children }] of rows.entries()) {
      text += bare(plainText(children[children.length === 1 ? (column === 0 ? 0 : 99) : column]?.children ?? []));
      found.set(text.length, index + 1);
    }
    return { found, length: text.length };
  });
  // Rows of one cell: what is left of such a row after so many characters of the first column.
  const groups: string[] = [];
  for (const { children } of rows) {
    const text = bare(plainText(children[0]?.children ?? []));
    for (let at = 0; at < text.length; at++) groups.push(children.length === 1 ? text.slice(at) : '');
  }
  const whole = ends.reduce((sum, { length }) => sum + length, 0);
  const done = edges.map(() => 0);
  const faults: Fault[] = [];
  let begun = false;
  for (const [index, page] of pages.entries()) {
    const place = { page: first + index, words: '' };
    if (done.reduce((sum, length) => sum + length, 0) >= whole) break;
    const lines = bodyOf(page);
    const at = lines.findIndex(({ text }) => bare(text) === header);
    if (at < 0 && begun) faults.push({ ...place, fault: 'lost header', words: lines[0]?.text ?? '' });
    if (at < 0 && !begun) continue;
    begun = true;
    const top = at < 0 ? 0 : (lines[at] as TextLine).bottom - 1;
    let last = '';
    let left = page.words;
    for (const line of lines.filter((each) => each.top > top)) {
      const within = left.filter((word) => word.top >= line.top - 0.1 && word.bottom <= line.bottom + 0.1);
      left = left.filter((word) => !within.includes(word));
      if (within.length > 0 && (groups[done[0] as number] ?? '').startsWith(bare(line.text))) {
        done[0] = (done[0] as number) + bare(line.text).length;
        last = bare(line.text);
        continue;
      }
      for (const word of within) {
        const column = columnAt(word.left);
        if (column < 0 || (done[column] as number) >= (ends[column]?.length ?? 0)) continue;
        done[column] = (done[column] as number) + bare(word.text).length;
        last = bare(word.text);
      }
    }
    const complete = done.reduce((sum, length) => sum + length, 0) >= whole;
    if (complete) break;
    const counts = done.map((length, column) => ends[column]?.found.get(length));
    if (counts.some((count) => count === undefined)) faults.push({ ...place, fault: 'cut row', words: last });
    const count = Math.max(...counts.map((each) => each ?? 0));
    const row = rows[count - 1];
    if (row?.children.length === 1 && bare(plainText(row.children)).endsWith(last))
      faults.push({ ...place, fault: 'group alone', words: last });
  }
  return faults;
}

const isDate = (text: string): boolean => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(bare(text));

/** A paragraph of more lines may be too long to go to the next page with the ending: LibreOffice doesn't part one that is held. */
const holdable = 2 * 28;

/** A page that begins with what stands below the body, though the end of the body is short enough to stand above it. */
function endAlone({ tree, pages }: Drawn): readonly Fault[] {
  const body = tree.children.filter(({ type }) => type !== 'attachment');
  const last = body.flatMap((block) => [...walk(block)]).findLast(({ type }) => type === 'paragraph');
  if (last && plainText([last]).length > holdable) return [];
  const { signatures } = tree.head;
  return pages.flatMap((page, index) => {
    if (index === 0) return [];
    const text = bare(bodyOf(page)[0]?.text ?? '');
    const alone = text.startsWith('附件：') || isDate(text) || signatures.some((name) => text === bare(name));
    return alone ? [{ fault: 'end alone' as const, page: index + 1, words: text }] : [];
  });
}

function foldedDates({ tree: { head }, pages }: Drawn): readonly Fault[] {
  const lines = pages.flatMap((page) => bodyOf(page).map(({ text }) => bare(text)));
  const issued = head.issueDate === undefined ? undefined : bare(chineseDate(head.issueDate));
  const printed =
    head.printedOn === undefined || !head.printedBy ? undefined : `${bare(chineseDate(head.printedOn))}印发`;
  return [
    ...(issued === undefined || lines.includes(issued) ? [] : [issued]),
    ...(printed === undefined || lines.some((line) => line.endsWith(printed)) ? [] : [printed]),
  ].map((words) => ({ fault: 'folded date', page: 0, words }));
}

function firstPage({ tree, pages }: Drawn): readonly Fault[] {
  const paragraph = [...walk(tree)].find(({ type }) => type === 'paragraph');
  const opening = bare(plainText(paragraph ? [paragraph] : [])).slice(0, 8);
  // What no page 1 can hold, the check says.
  if (bodyLinesOnFirstPage(tree.head, editions.submission, defaultLayout) < 1) return [];
  const shown = bodyOf(pages[0] as Words).some(({ text }) => bare(text).startsWith(opening));
  return shown ? [] : [{ fault: 'no body on page 1', page: 1, words: bodyOf(pages[0] as Words).at(-1)?.text ?? '' }];
}

function imprintFaults({ tree, pages, foot }: Drawn): readonly Fault[] {
  if (tree.head.copyTo.length === 0 && !tree.head.printedBy) return [];
  const last = pages.at(-1) as Words;
  const place = { page: pages.length, words: '' };
  const off = foot === undefined || Math.abs(foot - block.bottom) > 1;
  const lines = bodyOf(last);
  const faults: Fault[] = off ? [{ ...place, fault: 'imprint off the foot', words: `${foot?.toFixed(1)} mm` }] : [];
  const alone = isImprint(lines[0]?.text ?? '');
  const before = pages.at(-2);
  if (!alone || !before) return faults;
  const height = block.bottom - (lines[0]?.top ?? 0);
  const room = block.bottom - (bodyOf(before).at(-1)?.bottom ?? 0);
  // One taller than half the text block is sent over by LibreOffice though it would fit; it fills its page well enough.
  if (height > (block.bottom - block.top) / 2) return faults;
  // 版记 needs a line of air above it at most.
  return room > height + 14
    ? [
        ...faults,
        { ...place, fault: 'imprint alone', words: `${room.toFixed(0)} mm above, ${height.toFixed(0)} needed` },
      ]
    : faults;
}
