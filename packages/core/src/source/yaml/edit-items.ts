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
    if (isMap(item)) splices.push(...changeMap(text, item, keys));
  }
  for (const { after, lines } of additions) {
    const at = after < 0 ? startOfLine(text, dashOf(text, items[0]!)) : endOfItem(text, list, after);
    const broken = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
    splices.push({ start: at, end: at, text: `${broken}${lines.map((line) => `${indent}${line}\n`).join('')}` });
  }
  return spliced(text, splices);
}

/** The file with these keys of its topmost map changed, added or, where undefined, deleted; the rest stays as it is typed. */
export function editKeys(text: string, changes: Readonly<Record<string, string | undefined>>): string {
  const { contents } = parseDocument(text, { logLevel: 'error' });
  if (!isMap(contents) || contents.items.length === 0) return text;
  return spliced(text, changeMap(text, contents as YAMLMap, changes));
}

/** What stands at one place keeps the order in which it came. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: words } of [...splices].sort((a, b) => a.start - b.start)) {
    pieces.push(text.slice(at, Math.max(at, start)), words);
    at = Math.max(at, end);
  }
  return [...pieces, text.slice(at)].join('');
}

/** These keys of one map changed. */
export function changeMap(text: string, map: YAMLMap, keys: Readonly<Record<string, string | undefined>>): Splice[] {
  if (map.flow === true) return changeBraces(text, map, keys);
  return Object.entries(keys).flatMap(([name, value]) => changeKey(text, map, name, value));
}

/** A map in braces is written anew between them: each pair that stays keeps its words and what stood before it. */
function changeBraces(text: string, map: YAMLMap, keys: Readonly<Record<string, string | undefined>>): Splice[] {
  const pairs = map.items as Pair<Node, Node | null>[];
  const [first] = pairs;
  if (!first) return [];
  const left = new Map(Object.entries(keys));
  const pieces: string[] = [];
  let end = first.key.range?.[0] ?? 0;
  for (const pair of pairs) {
    const start = pair.key.range?.[0] ?? end;
    const before = pieces.length === 0 ? '' : text.slice(end, start);
    end = endOf(text, pair);
    const name = isScalar(pair.key) ? String(pair.key.value) : '';
    if (!left.has(name)) pieces.push(`${before}${text.slice(start, end)}`);
    else if (left.get(name) !== undefined) pieces.push(`${before}${name}: ${inBrackets(left.get(name)!)}`);
    left.delete(name);
  }
  for (const [name, value] of left)
    if (value !== undefined) pieces.push(`${pieces.length === 0 ? '' : ', '}${name}: ${inBrackets(value)}`);
  return [{ start: first.key.range?.[0] ?? 0, end, text: pieces.join('') }];
}

function changeKey(text: string, item: YAMLMap, name: string, value: string | undefined): Splice[] {
  const pairs = item.items as Pair<Node, Node | null>[];
  const index = pairs.findIndex(({ key }) => isScalar(key) && key.value === name);
  const pair = pairs[index];
  if (!pair) return value === undefined ? [] : [addKey(text, pairs, name, value)];
  const start = pair.key.range?.[0] ?? 0;
  const end = endOf(text, pair);
  const deep = value?.replaceAll('\n', `\n${' '.repeat(columnOf(text, start))}`);
  if (deep !== undefined) return [{ start, end, text: `${name}:${deep.startsWith('\n') ? '' : ' '}${deep}` }];
  const lineEnd = text.indexOf('\n', end);
  return [{ start: startOfLine(text, start), end: lineEnd < 0 ? text.length : lineEnd + 1, text: '' }];
}

/** A list of one line an item, as it stands inside braces; anything else as it is. */
const inBrackets = (value: string): string =>
  value.startsWith('\n')
    ? `[${value
        .split(/\n *- /)
        .slice(1)
        .join(', ')}]`
    : value.trim();

function addKey(text: string, pairs: readonly Pair<Node, Node | null>[], name: string, value: string): Splice {
  const last = pairs.at(-1)!;
  const end = endOf(text, last);
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
