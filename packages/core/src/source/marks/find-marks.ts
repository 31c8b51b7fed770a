import { bracketAt, takeBrackets } from './in-brackets.ts';
import { half, isColon } from './look-alikes.ts';
import { isFullWidthQuote, takeQuoted, takeWrapped } from './quotes.ts';
import {
  blanks,
  isBlank,
  isOdd,
  lineEnd,
  type Mark,
  matchAt,
  note,
  noteBlanks,
  noteSpaced,
  type Scan,
  skipBlanks,
} from './scan.ts';
import type { SchemaWords } from './schema-words.ts';
import { noteComment, noteItem, noteUnseen, noteWords } from './words.ts';

const blankRun = new RegExp(`[${blanks}]*`, 'y');
/** A bar and what may follow it; the words come on the lines below. */
const header = new RegExp(`([|>｜│丨︱＞﹥])[-+\\d－＋０-９]{0,3}(?=[${blanks}]*(?:\\n|$|[${blanks}][#＃]))`, 'y');
const documentMark = /(?:[—－–-]{2,4}|…{1,2})(?=[ \t]*(?:\n|$))/y;
const dash = /[－—–―‒‐‑−﹣]{1,2}|[•●▪■◆·]/y;
const afterDash = new RegExp(`[${blanks}\\n]|$|[A-Za-z][\\w.-]{0,60}[：:]|[{[｛［【"“]`, 'y');
/** A key, its colon typed on a Chinese keyboard, and what follows where that shows a key: a blank, a number, a bar, nothing. */
const key = new RegExp(
  `(["'“‘]?)([^\\s：:，。；,"'“”‘’]{1,40})(["'”’]?)[${blanks}]{0,4}([：︰﹕∶])([${blanks}]+(?=[^${blanks}\\n])|(?:-?[\\d０-９.,]{1,20}[%％]?|[|>｜＞])?[${blanks}]*(?:\\n|$))?`,
  'y',
);
const colon = new RegExp(`:(?=[${blanks}\\n]|$)`);

/**
 * Every mark of the text that stands where YAML wants another: a full-width colon after a key, a Chinese comma between
 * two items, a blank of Word's in front of a line. The same marks in the words of a value are text. In order.
 */
export function findMarks(text: string, words: SchemaWords): readonly Mark[] {
  const scan: Scan = { text, words, marks: [], at: 0 };
  /** Columns of the keys of the mappings that are open. */
  let keys: number[] = [];
  /** Columns of the dashes of the lists that are open, each further in than the one before. */
  const dashes: number[] = [];
  /** The key whose items stand on the lines below it. */
  let listed: string | undefined;
  /** The column of a key whose value is words without quotes: deeper lines belong to it. */
  let goesOn: number | undefined;

  while (scan.at < text.length) line();
  return scan.marks.sort((left, right) => left.at - right.at);

  function line(): void {
    const run = matchAt(blankRun, text, scan.at)?.[0] ?? '';
    const start = scan.at;
    const end = lineEnd(text, start);
    const empty = start + run.length >= end;
    const before = scan.marks.length;
    const column = noteIndent(run, empty);
    const [indent] = scan.marks.splice(before);
    if (indent) scan.marks.push(empty ? indent : { ...indent, guessed: true });
    scan.at = start + run.length;
    if (!empty) {
      const continues = goesOn !== undefined && column > goesOn;
      if (continues) noteComment(scan, start, text.slice(start, end));
      else {
        goesOn = undefined;
        closeBelow(column);
        node(column, end, undefined);
      }
      if (continues) scan.at = end;
    }
    if (text[scan.at] === '\n') scan.at += 1;
  }

  /** The column at which the line begins, its blanks taken for what they look like. */
  function noteIndent(run: string, empty: boolean): number {
    if (run.includes('\t') && !empty) {
      const width = meantWidth(run);
      note(scan, 'tab', scan.at, run.length, ' '.repeat(width));
      return width;
    }
    if (!isOdd(run)) return run.length;
    const width = empty ? 0 : meantWidth(run);
    noteBlanks(scan, run, ' '.repeat(width));
    return width;
  }

  /** As many columns as it has blanks, where keys or dashes stand there, as when Word made them; else as many as one sees. */
  function meantWidth(run: string): number {
    return keys.includes(run.length) || dashes.includes(run.length) ? run.length : widthOf(run);
  }

  /** What is open deeper than a line at that column ends there. */
  function closeBelow(column: number): void {
    keys = keys.filter((each) => each <= column);
    while ((dashes.at(-1) ?? 0) > column) dashes.pop();
  }

  /** A value, a key or an item, up to the end of the line or of what it opens; `of` is the key whose value it is. */
  function node(outer: number, end: number, of: string | undefined): void {
    let column = outer;
    while (of === undefined && takeDash()) column = afterDashes(column);
    const dashed = column > outer;
    const character = text[scan.at]!;
    const from = scan.at;
    const last = of === undefined && !dashed ? matchAt(documentMark, text, scan.at) : null;
    if (scan.at >= end || character === '#') scan.at = end;
    else if (character === '＃' || character === '﹟') {
      note(scan, 'comment', scan.at, 1, '#');
      scan.at = end;
    } else if (last) {
      const right = last[0].startsWith('…') ? '...' : '---';
      if (column === 0 && /[^-]/.test(last[0])) note(scan, 'document', scan.at, last[0].length, right);
      scan.at = end;
    } else if (bracketAt(scan, of)) {
      takeBrackets(scan, of, column);
      tail();
    } else if (character === '"' || character === "'") {
      takeQuoted(scan, 'block');
      quotedKey(column, from);
    } else if (takeHeader()) block(of === undefined ? column - 2 : column);
    else if (takeWrapped(scan, 'block')) quotedKey(column, from);
    else if (of === undefined) keyOrWords(column, end, dashed);
    else {
      goesOn = column;
      value(end);
    }
  }

  /** The column behind a dash there and its blanks; what was open deeper than the dash is closed. */
  function afterDashes(column: number): number {
    const inner = scan.at;
    closeBelow(column);
    if (dashes.at(-1) !== column) dashes.push(column);
    skipBlanks(scan);
    return column + Math.max(2, 1 + scan.at - inner);
  }

  /** The dash of an item, with one blank where there is one; whether there is a dash. */
  function takeDash(): boolean {
    if (text[scan.at] === '-' && isBlank(text[scan.at + 1])) {
      scan.at += 1;
      return true;
    }
    const found = matchAt(dash, text, scan.at)?.[0];
    if (found === undefined || !matchAt(afterDash, text, scan.at + found.length)) return false;
    noteSpaced(scan, 'dash', scan.at, found.length, '-');
    scan.at += found.length;
    return true;
  }

  function takeHeader(): boolean {
    const found = matchAt(header, text, scan.at);
    if (!found) return false;
    // What is meant is one text in lines: “>” would run them together.
    if (found[1] !== '|' && found[1] !== '>')
      note(scan, 'block', scan.at, found[0].length, half(found[0]).replace('>', '|'));
    scan.at += found[0].length;
    return true;
  }

  /** The lines of a text below its bar: all that are deeper than its key. */
  function block(column: number): void {
    tail();
    let indent: number | undefined;
    while (scan.at < text.length) {
      const start = text[scan.at] === '\n' ? scan.at + 1 : scan.at;
      const end = lineEnd(text, start);
      const run = matchAt(blankRun, text, start)?.[0] ?? '';
      const plain = matchAt(/ */y, text, start)![0].length;
      const empty = start + run.length >= end;
      const least = indent ?? column + 1;
      if (plain >= least || (empty && plain === run.length)) {
        if (!empty) indent ??= plain;
      } else if (run.length === plain) {
        scan.at = start;
        return;
      } else {
        scan.at = start;
        if (empty) noteBlanks(scan, run, '');
        else {
          indent ??= Math.max(column + 1, widthOf(run));
          const right = ' '.repeat(indent);
          if (isOdd(run)) noteBlanks(scan, run, right);
          else note(scan, 'tab', start, run.length, right);
        }
      }
      scan.at = end;
      if (end >= text.length) return;
    }
  }

  function keyOrWords(column: number, end: number, dashed: boolean): void {
    const { at } = scan;
    const rest = text.slice(at, end);
    const found = matchAt(key, text, at);
    const regular = colonOf(rest);
    if (found && (regular === undefined || regular > found[0].indexOf(found[4]!)) && isKey(found, column, dashed))
      mistypedKey(found, column, end);
    else if (regular === undefined) {
      goesOn = keys.includes(column) ? column : column - 1;
      if (dashed && listed !== undefined && words.names.has(listed.toLowerCase())) noteItem(scan, rest);
      value(end);
    } else {
      const typed = rest.slice(0, regular);
      const name = typed.slice(0, typed.length - trailing(typed));
      const gap = typed.slice(name.length);
      noteUnseen(scan, at, name);
      if (isOdd(gap)) noteBlanks({ ...scan, at: at + name.length }, gap);
      scan.at = at + regular + 1;
      pair(name, column, end);
    }
  }

  /** Whether a word before a full-width colon is a key: the schema knows it, or only a key can stand there. */
  function isKey([, , name = '', , , number]: RegExpExecArray, column: number, dashed: boolean): boolean {
    return words.keys.has(half(name).toLowerCase()) || (!dashed && (keys.includes(column) || number !== undefined));
  }

  function mistypedKey([, opening = '', name = '', closing = '']: RegExpExecArray, column: number, end: number): void {
    if (isFullWidthQuote(opening)) note(scan, 'quote', scan.at, 1, '"');
    scan.at += opening.length + name.length;
    if (isFullWidthQuote(closing)) note(scan, 'quote', scan.at, 1, '"');
    scan.at += closing.length;
    skipBlanks(scan);
    noteSpaced(scan, 'colon', scan.at, 1, ':');
    scan.at += 1;
    pair(name, column, end);
  }

  function pair(name: string, column: number, end: number): void {
    if (!keys.includes(column)) keys.push(column);
    skipBlanks(scan);
    listed = scan.at >= end ? name : undefined;
    node(column, end, name);
  }

  /** What stood in quotes is a key where a colon follows. */
  function quotedKey(column: number, from: number): void {
    const name = text.slice(from + 1, Math.min(scan.at - 1, from + 60));
    const end = lineEnd(text, scan.at);
    const after = scan.at + matchAt(blankRun, text, scan.at)![0].length;
    const mark = text[after] ?? '';
    if (!isColon(mark) && !(mark === ':' && isBlank(text[after + 1]))) {
      tail();
      return;
    }
    skipBlanks(scan);
    if (mark !== ':') noteSpaced(scan, 'colon', scan.at, 1, ':');
    scan.at += 1;
    pair(name, column, end);
  }

  /** Words without quotes, to the end of the line or to a comment. */
  function value(end: number): void {
    const { at } = scan;
    const line = text.slice(at, end);
    const sign = line.search(/[ \t]#/);
    const whole = sign < 0 ? line : line.slice(0, sign);
    const comment = noteComment(scan, at, whole);
    const typed = whole.slice(0, comment);
    const words = typed.slice(0, typed.length - trailing(typed));
    if (comment === undefined && isOdd(typed.slice(words.length)))
      noteBlanks({ ...scan, at: at + words.length }, typed.slice(words.length));
    noteWords(scan, at, words);
    scan.at = end;
  }

  /** What may stand on a line behind a value that has an end of its own. */
  function tail(): void {
    skipBlanks(scan);
    if (text[scan.at] === '＃') note(scan, 'comment', scan.at, 1, '#');
    if (/[，、；]/.test(text[scan.at] ?? '')) note(scan, 'extra', scan.at, 1, '');
    scan.at = lineEnd(text, scan.at);
  }
}

/** The first colon that ends a key, before a comment. */
function colonOf(rest: string): number | undefined {
  const at = rest.search(colon);
  const comment = rest.search(/[ \t]#/);
  return at < 0 || (comment >= 0 && comment < at) ? undefined : at;
}

function trailing(text: string): number {
  let count = 0;
  while (count < text.length && isBlank(text[text.length - 1 - count])) count += 1;
  return count;
}

/** The columns that blanks take up: those of Chinese are two wide, some have no width. */
function widthOf(run: string): number {
  let width = 0;
  for (const character of run)
    width +=
      character === '\t' || character === '\u3000' ? 2 : /[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character) ? 0 : 1;
  return width;
}
