import type { PhrasingContent, Root, RootContent, TableRow, Text } from 'mdast';

/** Begins anything but a paragraph, or might: indentation, list, quote, fence, underline of a heading, delimiters of a table. */
const beginsOther = /^(?:[ #>\-+=~|:<]|\d+[.)])/;
const heading = /^(#{1,6}) ([^ #](?:.*[^ #])?)$/;
const comment = /<!-- (?:[^<>-]|-(?!-))*? -->(?=\n|$)/y;
const inline = /(<!-- [^<>-]+ -->)|\[([^[\]]*)\]\(([a-z]+:[\w.:?=%/+\-\u4e00-\u9fff]+(?:&[\w.=%\-\u4e00-\u9fff]+)*)\)/;
/** Whatever may be markup, or isn't kept as it stands. */
const unsure = /[\\`*_[\]<&|\t\r\0]|!$/;
const delimiter = /^ *(:?)-+(:?) *$/;

/**
 * The syntax tree of Markdown that has nothing but paragraphs, headings, comments, links and tables in their plainest
 * form, as `parseMdast` gives it, each node with its start alone; undefined where there may be anything else. Nearly
 * all that people and packs write is so, and is read in a twentieth of the time.
 */
export function parsePlain(markdown: string): Root | undefined {
  if (/[\r\0\uFEFF]/.test(markdown)) return undefined;
  const lines = markdown.split('\n');
  const children: RootContent[] = [];
  let offset = 0;
  for (let at = 0; at < lines.length; ) {
    const taken = /^ *$/.test(lines[at]!) ? { count: 1 } : takeBlock(lines, at, markdown, offset);
    if (!taken) return undefined;
    if ('block' in taken) children.push(taken.block);
    for (const end = at + taken.count; at < end; at += 1) offset += lines[at]!.length + 1;
  }
  return { type: 'root', children };
}

interface Taken {
  readonly block: RootContent;
  /** How many lines it has. */
  readonly count: number;
}

function takeBlock(lines: readonly string[], at: number, markdown: string, offset: number): Taken | undefined {
  const line = lines[at]!;
  const position = start(at + 1, 1);
  const [, marks, title] = heading.exec(line) ?? [];
  if (marks !== undefined && title !== undefined) {
    const children = inlines(title, at + 1, marks.length + 2);
    return children && { block: { type: 'heading', depth: marks.length as 1, children, position }, count: 1 };
  }
  if (line.startsWith('<')) {
    comment.lastIndex = offset;
    const value = comment.exec(markdown)?.[0];
    return value === undefined
      ? undefined
      : { block: { type: 'html', value, position }, count: value.split('\n').length };
  }
  return line.startsWith('|') ? takeTable(lines, at) : takeParagraph(lines, at);
}

function takeParagraph(lines: readonly string[], at: number): Taken | undefined {
  let end = at;
  while (end < lines.length && !/^ *$/.test(lines[end]!) && !heading.test(lines[end]!)) {
    if (beginsOther.test(lines[end]!) || lines[end]!.endsWith(' ')) return undefined;
    end += 1;
  }
  const children: PhrasingContent[] = [];
  for (let index = at; index < end; index += 1) {
    const line = inlines(lines[index]!, index + 1, 1);
    if (!line) return undefined;
    if (index > at) add(children, { type: 'text', value: '\n', position: start(index, lines[index - 1]!.length + 1) });
    for (const node of line) add(children, node);
  }
  return { block: { type: 'paragraph', children, position: start(at + 1, 1) }, count: end - at };
}

/** A text goes on with the text before it. */
function add(children: PhrasingContent[], node: PhrasingContent): void {
  const last = children.at(-1);
  if (last?.type === 'text' && node.type === 'text') last.value += node.value;
  else children.push(node);
}

/** Cells that stand between bars at both ends of each line. */
function takeTable(lines: readonly string[], at: number): Taken | undefined {
  const delimiters = cellsOf(lines[at + 1] ?? '')?.map(({ text }) => delimiter.exec(text));
  const columns = cellsOf(lines[at]!)?.length;
  if (!delimiters || delimiters.length !== columns || delimiters.includes(null)) return undefined;
  const rows: TableRow[] = [];
  let end = at;
  for (; end < lines.length && !/^ *$/.test(lines[end]!); end += 1) {
    if (end === at + 1) continue;
    const cells = cellsOf(lines[end]!);
    if (!cells || cells.length > columns) return undefined;
    const children: TableRow['children'] = [];
    for (const { text, column } of cells) {
      const words =
        text.trim() === '' ? [] : inlines(text.replace(/^ +| +$/g, ''), end + 1, column + text.search(/[^ ]/));
      if (!words) return undefined;
      children.push({ type: 'tableCell', children: words });
    }
    rows.push({ type: 'tableRow', children });
  }
  const align = delimiters.map((each) => alignments[`${each![1]}-${each![2]}`] ?? null);
  return { block: { type: 'table', align, children: rows, position: start(at + 1, 1) }, count: end - at };
}

const alignments: Readonly<Record<string, 'left' | 'right' | 'center'>> = {
  ':-': 'left',
  '-:': 'right',
  ':-:': 'center',
};

function cellsOf(line: string): readonly { readonly text: string; readonly column: number }[] | undefined {
  if (!/^\|.*\|$/.test(line) || line.length < 3) return undefined;
  let column = 2;
  return line
    .slice(1, -1)
    .split('|')
    .map((text) => {
      const cell = { text, column };
      column += text.length + 1;
      return cell;
    });
}

/** The texts, links and comments of one line. */
function inlines(line: string, number: number, column: number): PhrasingContent[] | undefined {
  const parts = line.split(inline);
  const children: PhrasingContent[] = [];
  let at = column;
  for (let index = 0; index < parts.length; index += 4) {
    const [value = '', html, words, url] = parts.slice(index, index + 4);
    if (unsure.test(value)) return undefined;
    if (value !== '') children.push({ type: 'text', value, position: start(number, at) });
    at += value.length;
    if (html !== undefined) {
      children.push({ type: 'html', value: html, position: start(number, at) });
      at += html.length;
    } else if (words !== undefined && url !== undefined) {
      if (unsure.test(words)) return undefined;
      const text: Text[] = words === '' ? [] : [{ type: 'text', value: words, position: start(number, at + 1) }];
      children.push({ type: 'link', url, children: text, position: start(number, at) });
      at += words.length + url.length + 4;
    }
  }
  return children;
}

/** Where a node ends nobody asks. */
const start = (line: number, column: number): Position => ({ start: { line, column } }) as Position;
type Position = NonNullable<Root['position']>;
