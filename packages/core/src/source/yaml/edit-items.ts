import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/** What becomes of a list of a YAML file. */
export interface ListEdit {
  /** New text of keys of an item, by its index: one line or, beginning with a line feed, several; undefined deletes the key. */
  readonly changes: ReadonlyMap<number, Readonly<Record<string, string | undefined>>>;
  /** New items as lines without indentation, to stand after the item of that index; -1 is before the first. */
  readonly additions: readonly { readonly after: number; readonly lines: readonly string[] }[];
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The file with these items of the list under `key` changed and added; everything else, comments and spacing among
 * them, stays as it is typed. Undefined where the file has no such list, or one that is written in brackets.
 */
export function editItems(text: string, key: string, { changes, additions }: ListEdit): string | undefined {
  const document = parseDocument(text, { logLevel: 'error' });
  const list = isMap(document.contents) ? document.contents.get(key, true) : undefined;
  if (!isSeq(list) || list.flow === true || list.items.length === 0) return undefined;
  const items = list.items as Node[];
  const indent = ' '.repeat(columnOf(text, dashOf(text, items[0]!)));
  const splices: Splice[] = [];
  for (const [index, keys] of changes) {
    const item = items[index];
    if (isMap(item))
      splices.push(...Object.entries(keys).flatMap(([name, value]) => changeKey(text, item, name, value)));
  }
  for (const { after, lines } of additions) {
    const at = after < 0 ? startOfLine(text, dashOf(text, items[0]!)) : endOfItem(text, list, after);
    const broken = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
    splices.push({ start: at, end: at, text: `${broken}${lines.map((line) => `${indent}${line}\n`).join('')}` });
  }
  return spliced(text, splices);
}

/** What stands at one place keeps the order in which it came. */
function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: words } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, Math.max(at, start)), words);
    at = Math.max(at, end);
  }
  return [...pieces, text.slice(at)].join('');
}

function changeKey(text: string, item: YAMLMap, name: string, value: string | undefined): Splice[] {
  const pairs = item.items as Pair<Node, Node | null>[];
  const index = pairs.findIndex(({ key }) => isScalar(key) && key.value === name);
  const pair = pairs[index];
  if (!pair) return value === undefined ? [] : [addKey(text, item, pairs, name, value)];
  const start = pair.key.range?.[0] ?? 0;
  const end = endOf(text, pair);
  const deep = value?.replaceAll('\n', `\n${' '.repeat(columnOf(text, start))}`);
  if (deep !== undefined) return [{ start, end, text: `${name}:${deep.startsWith('\n') ? '' : ' '}${deep}` }];
  if (item.flow === true) {
    const next = pairs[index + 1];
    const from = next || index === 0 ? start : endOf(text, pairs[index - 1]!);
    return [{ start: from, end: next ? (next.key.range?.[0] ?? end) : end, text: '' }];
  }
  const lineEnd = text.indexOf('\n', end);
  return [{ start: startOfLine(text, start), end: lineEnd < 0 ? text.length : lineEnd + 1, text: '' }];
}

function addKey(
  text: string,
  item: YAMLMap,
  pairs: readonly Pair<Node, Node | null>[],
  name: string,
  value: string,
): Splice {
  const last = pairs.at(-1)!;
  const end = endOf(text, last);
  if (item.flow === true) return { start: end, end, text: `, ${name}: ${value.trim()}` };
  const column = columnOf(text, pairs[0]?.key.range?.[0] ?? 0);
  const deep = value.replaceAll('\n', `\n${' '.repeat(column)}`);
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  const line = `${' '.repeat(column)}${name}:${deep.startsWith('\n') ? '' : ' '}${deep}`;
  return { start: at, end: at, text: lineEnd < 0 ? `\n${line}` : `${line}\n` };
}

/** Where the words of a pair end: a block's range runs on over the blanks and comments after it. */
function endOf(text: string, { key, value }: Pair<Node, Node | null>): number {
  const end = value?.range?.[1] ?? key.range?.[1] ?? 0;
  const start = key.range?.[0] ?? 0;
  return start + text.slice(start, end).trimEnd().length;
}

const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const columnOf = (text: string, offset: number): number => offset - startOfLine(text, offset);
const dashOf = (text: string, item: Node): number => text.lastIndexOf('-', item.range?.[0] ?? 0);

/** The start of the line after an item; comments above the next item stay with that one. */
function endOfItem(text: string, list: YAMLSeq, index: number): number {
  const item = list.items[index] as Node | undefined;
  const start = item?.range?.[0] ?? 0;
  const words = text.slice(start, item?.range?.[1] ?? text.length);
  const lineEnd = text.indexOf('\n', start + words.trimEnd().length);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}
