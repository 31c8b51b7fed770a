import { addMessages, type Message } from '../../message/index.ts';
import type { Block, CommentNode, Inline, ListItem } from '../../model/report/report.ts';
import { checkComments } from './check-comments.ts';
import { checkJoined } from './check-joined.ts';
import type { Conversion, Flat } from './conversion.ts';
import { nest, readTitle } from './marks/nest.ts';
import { parseInlines } from './marks/parse-inlines.ts';
import { complain, located, type TypedText, typedText } from './marks/typed-text.ts';
import { parseTable } from './parse-table.ts';
import { type Line, readLines } from './read-lines.ts';

/** A text as blocks of the report tree, nested below their headings. */
export const parseBlocks = (text: string, conversion: Conversion): Block[] =>
  nestFlat(parseFlat(text, conversion), conversion);

/** Blocks as they stand in a text, nested below their headings. */
export function nestFlat(flat: readonly Flat[], conversion: Conversion): Block[] {
  addMessages(conversion.messages, unsaid(checkComments(flat), conversion.messages));
  return nest(flat, conversion);
}

/** Prose that stands in a template was looked at by itself before. */
function unsaid(found: readonly Message[], said: readonly Message[]): readonly Message[] {
  if (found.length === 0) return found;
  const nameOf = ({ file, line, column, reason }: Message) => `${file}:${line}:${column} ${reason}`;
  const known = new Set(said.map(nameOf));
  return found.filter((message) => !known.has(nameOf(message)));
}

/** The title of a section, which is one line however it is typed. */
export function parseTitle(text: string, conversion: Conversion): readonly Inline[] {
  const typed = typedText(text.trim().replace(/\s*\n\s*/g, ''), conversion);
  const title = parseInlines(typed, 0, typed.text.length);
  addMessages(conversion.messages, checkComments([{ type: 'heading', depth: 1, title }]));
  return readTitle(title).title;
}

/** A text as it stands, one block after the other. */
export function parseFlat(text: string, conversion: Conversion): Flat[] {
  const typed = typedText(text, conversion);
  const lines = [...readLines(typed)];
  const flat: Flat[] = [];
  for (let at = 0; at < lines.length; ) {
    const { blocks, count } = take(typed, lines, at);
    for (const block of blocks) flat.push(block);
    at += count;
  }
  return flat;
}

type Words = Exclude<Line, { kind: 'blank' }>;
interface Taken {
  readonly blocks: readonly Flat[];
  /** How many lines they have. */
  readonly count: number;
}

function take(typed: TypedText, lines: readonly Line[], at: number): Taken {
  const line = lines[at]!;
  switch (line.kind) {
    case 'blank':
      return { blocks: [], count: 1 };
    case 'comments':
      return {
        blocks: parseInlines(typed, line.from, line.to).filter(({ type }) => type === 'comment') as CommentNode[],
        count: 1,
      };
    case 'prose': {
      const use = typed.conversion.uses[Number(typed.text.slice(line.from + 1, line.to - 1))];
      return { blocks: use?.kind === 'prose' ? typed.conversion.prose(use) : [], count: 1 };
    }
    case 'heading': {
      const title = parseInlines(typed, line.from, line.to);
      const place = typed.placeOf(line.start);
      return { blocks: [{ type: 'heading', depth: line.depth, title, ...located(place) }], count: 1 };
    }
    case 'raw': {
      const place = located(typed.placeOf(line.from));
      const words = { type: 'text', value: typed.text.slice(line.from, line.to), ...place } as const;
      return { blocks: [{ type: 'paragraph', children: [words], ...place }], count: 1 };
    }
    case 'apart':
      return { blocks: [paragraph(typed, line.from, line.to)], count: 1 };
    case 'row':
      return takeTable(typed, lines, at);
    case 'item':
      return takeList(typed, lines, at);
    case 'text': {
      const count = countText(lines, at);
      checkJoined(typed, lines.slice(at + 1, at + count));
      return { blocks: [paragraph(typed, line.from, (lines[at + count - 1] as Words).to)], count };
    }
  }
}

function paragraph(typed: TypedText, from: number, to: number): Extract<Block, { type: 'paragraph' }> {
  return { type: 'paragraph', children: parseInlines(typed, from, to), ...located(typed.placeOf(from)) };
}

/** Lines that go on without a break. */
function countText(lines: readonly Line[], at: number): number {
  let end = at;
  while (lines[end]?.kind === 'text') end += 1;
  return end - at;
}

function takeTable(typed: TypedText, lines: readonly Line[], at: number): Taken {
  let end = at;
  while (lines[end]?.kind === 'row') end += 1;
  const rows = lines.slice(at, end) as Words[];
  const table = parseTable(typed, rows);
  const after = lines[end];
  if (table && after?.kind === 'text')
    complain(typed, 'prose/mistyped-table', after.from, { actual: '紧接着表格的文字', expected: ['空一行再写'] });
  return { blocks: table ? [table] : rows.map(({ from, to }) => paragraph(typed, from, to)), count: end - at };
}

/** Items whose numbers follow on each other; they print the numbers that are typed. */
function takeList(typed: TypedText, lines: readonly Line[], first: number): Taken {
  const items: ListItem[] = [];
  let end = first;
  let at = first;
  let start: Extract<Line, { kind: 'item' }> | undefined;
  for (let line = lines[at]; line?.kind === 'item'; line = lines[at]) {
    if (start && line.number !== start.number + items.length) break;
    start ??= line;
    const more = countText(lines, at + 1);
    checkJoined(typed, lines.slice(at + 1, at + 1 + more));
    const last = more > 0 ? (lines[at + more] as Words) : line;
    items.push({ type: 'listItem', children: [paragraph(typed, line.from, last.to)] });
    at += 1 + more;
    end = at;
    while (lines[at]?.kind === 'blank') at += 1;
  }
  const { number = 1, start: offset = 0 } = start ?? {};
  const list = {
    type: 'list',
    ordered: true,
    start: number,
    children: items,
    ...located(typed.placeOf(offset)),
  } as const;
  return { blocks: [list], count: end - first };
}
