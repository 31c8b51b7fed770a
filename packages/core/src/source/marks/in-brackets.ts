import { isColon } from './look-alikes.ts';
import { ends, takeQuoted, takeWrapped } from './quotes.ts';
import { blanks, isBlank, isOdd, matchAt, note, noteBlanks, noteSpaced, type Scan, skipBlanks } from './scan.ts';
import { noteWords } from './words.ts';

/** A pair of brackets that is open. */
interface Open {
  readonly kind: '[' | '{';
  /** The key whose value it is. */
  readonly key: string | undefined;
  /** Whether （ opened it: then ） closes it. */
  readonly round: boolean;
  /** The key of the pair that is being read; undefined before its colon. */
  entry: string | undefined;
}

const opens: Readonly<Record<string, '[' | '{' | undefined>> = {
  ...{ '[': '[', '{': '{', '｛': '{', '﹛': '{', '［': '[', '【': '[', '〔': '[', '（': '[' },
};
const pairs: Readonly<Record<string, string>> = {
  '］': '［',
  '】': '【',
  '〕': '〔',
  '）': '（',
  '｝': '｛',
  '﹜': '﹛',
};
const commas = new Set('，、；﹐､');
const halfWidth = new Set('[]{},');
/** Behind a number, a word and another number are the next pair; behind words they go on: 其中，占比：50%. */
const isNumber = /^[-－]?[\d０-９.．]{1,39}[%％]?$/;
/** Most of any text: no marks in it. */
const wordRun = /[\u4e00-\u9fffA-Za-z\d._]+/y;
const gap = new RegExp(`[${blanks}]*`, 'y');
/** What follows a comma between two pairs: a key and its colon, a closing bracket, the end of the line. */
const nextPair = new RegExp(
  `[${blanks}]*(?:["'“”]?([\\p{L}\\p{N}._/-]{1,60})["'“”]?[${blanks}]{0,4}(?:(:)(?:[${blanks}\\n]|$)|[：︰](?:[${blanks}]*([-\\d０-９]))?)|[}｝\\]］】]|\\n|$)`,
  'uy',
);
/** A line that begins anew: an item, or a key with its colon. */
const anew = /( *)(?:- |[A-Za-z][\w-]*:(?=\s|$)|(?:---|\.\.\.)(?=\s|$))/y;

/**
 * Which bracket a mark there opens, as the value of that key. 【, （ and the like begin many a text: they count only
 * where the schema has no text.
 */
export function bracketAt({ text, at, words }: Scan, key: string | undefined): '[' | '{' | undefined {
  const kind = opens[text[at] ?? ''];
  if (kind === undefined || text[at] === '[' || text[at] === '{' || kind === '{') return kind;
  return key === undefined ? undefined : words.brackets.get(key.toLowerCase());
}

/** Whether a comma in a pair's value parts its digits, 1,210: YAML would make 210 a key. */
const isGrouping = ({ text, at }: Scan, { kind, entry }: Open): boolean =>
  kind === '{' &&
  entry !== undefined &&
  /\d/.test(text[at - 1] ?? '') &&
  /^\d{3}(?![^,}\s])/.test(text.slice(at + 1, at + 5));

/** Reads what stands in brackets, from the opening one that `bracketAt` found; `column` is that of the line's own key. */
export function takeBrackets(scan: Scan, key: string | undefined, column: number): void {
  const { text } = scan;
  const stack: Open[] = [];
  const open = (kind: '[' | '{', of: string | undefined): void => {
    const mark = text[scan.at]!;
    if (mark !== kind) note(scan, 'bracket', scan.at, 1, kind);
    stack.push({ kind, key: of, round: mark === '（', entry: undefined });
    scan.at += 1;
  };
  open(bracketAt(scan, key)!, key);
  while (scan.at < text.length) {
    const top = stack.at(-1);
    if (!top) return;
    const character = text[scan.at]!;
    const of = top.kind === '{' ? top.entry : top.key;
    const kind = bracketAt(scan, top.kind === '{' ? top.entry : undefined);
    if (character === '\n') {
      scan.at += 1;
      const line = matchAt(anew, text, scan.at);
      if (line && line[1]!.length <= column) return;
    } else if (isBlank(character)) skipBlanks(scan);
    else if (character === '#' || character === '＃') {
      if (character === '＃') note(scan, 'comment', scan.at, 1, '#');
      const end = text.indexOf('\n', scan.at);
      scan.at = end < 0 ? text.length : end;
    } else if (character === ']' || character === '}') close();
    else if (pairs[character] !== undefined) {
      note(scan, 'bracket', scan.at, 1, top.kind === '[' ? ']' : '}');
      close();
    } else if (character === ',' && isGrouping(scan, top)) {
      note(scan, 'grouping', scan.at, 1, '');
      scan.at += 4;
    } else if (character === ',') comma();
    else if (commas.has(character)) {
      noteSpaced(scan, 'comma', scan.at, 1, ',');
      comma();
    } else if (kind) open(kind, of);
    else {
      const start = scan.at + 1;
      if (character === '"' || character === "'") takeQuoted(scan, 'flow');
      else if (!takeWrapped(scan, 'flow')) {
        plain(top);
        continue;
      }
      afterQuotes(text.slice(start, Math.min(scan.at - 1, start + 60)));
    }
  }

  function close(): void {
    stack.pop();
    scan.at += 1;
  }
  function comma(): void {
    stack.at(-1)!.entry = undefined;
    scan.at += 1;
  }
  /** A value or a key in quotes was read; a colon may follow. */
  function afterQuotes(name: string): void {
    const after = scan.at + (matchAt(gap, text, scan.at)?.[0].length ?? 0);
    if (text[after] === ':') {
      skipBlanks(scan);
      stack.at(-1)!.entry = name;
      scan.at += 1;
    } else if (isColon(text[after]) && stack.at(-1)?.kind === '{') {
      skipBlanks(scan);
      noteSpaced(scan, 'colon', scan.at, 1, ':');
      stack.at(-1)!.entry = name;
      scan.at += 1;
    }
  }
  /** A value or a key without quotes, up to what ends it. */
  function plain(top: Open): void {
    const start = scan.at;
    const opened = new Map<string, number>();
    let at = start;
    let last = start;
    for (; at < text.length && text[at] !== '\n'; at += 1) {
      const word = matchAt(wordRun, text, at)?.[0].length ?? 0;
      if (word > 0) {
        at += word;
        last = at;
        if (at >= text.length || text[at] === '\n') break;
      }
      const character = text[at]!;
      if (halfWidth.has(character)) break;
      if (character === '#' && at > start && isBlank(text[at - 1])) break;
      if (character === '＃' && at > start && isBlank(text[at - 1])) break;
      if (character === ':' && (isBlank(text[at + 1]) || halfWidth.has(text[at + 1]!))) break;
      if (isColon(character) && top.kind === '{' && top.entry === undefined) break;
      if (commas.has(character) && parts(top, at, start)) break;
      if (opens[character]) opened.set(character, (opened.get(character) ?? 0) + 1);
      const opener = pairs[character];
      if (opener !== undefined) {
        const depth = opened.get(opener) ?? 0;
        if (depth === 0 && (opener !== '（' || top.round) && matchAt(ends.flow, text, at + 1)) break;
        opened.set(opener, depth - 1);
      }
      if (!isBlank(character)) last = at + 1;
    }
    const value = text.slice(start, last);
    noteWords(scan, start, value);
    scan.at = last;
    const between = text.slice(last, at);
    if (isOdd(between)) noteBlanks(scan, between);
    scan.at = at;
    const character = text[at];
    if (character === ':') {
      top.entry = value.slice(0, 60);
      scan.at += 1;
    } else if (isColon(character)) {
      noteSpaced(scan, 'colon', at, 1, ':');
      top.entry = value.slice(0, 60);
      scan.at += 1;
    } else if (commas.has(character ?? '')) {
      const listed = top.kind === '[' && !isBlank(text[at + 1]);
      noteSpaced(scan, listed ? 'listComma' : 'comma', at, 1, ',');
      comma();
    } else if (at === start) scan.at += 1;
  }
  /** Whether a Chinese comma there stands between two items, and not in the words of one. */
  function parts({ kind, key: of }: Open, at: number, start: number): boolean {
    const next = text[at + 1];
    if (isBlank(next)) return true;
    if (kind === '[')
      return (of !== undefined && scan.words.names.has(of.toLowerCase())) || /["'{[｛“]/.test(next ?? '');
    const pair = matchAt(nextPair, text, at + 1);
    if (!pair) return false;
    const [, name, colon, number] = pair;
    return (
      name === undefined ||
      colon !== undefined ||
      (number !== undefined && isNumber.test(text.slice(Math.max(start, at - 40), at))) ||
      scan.words.keys.has(name.toLowerCase())
    );
  }
}
