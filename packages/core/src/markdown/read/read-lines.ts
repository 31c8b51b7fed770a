import type { MessageId } from '../../message/index.ts';
import { endOfWords, startOfWords } from './blanks.ts';
import { complain, type TypedText } from './marks/typed-text.ts';

/** One line by what it begins with. `from` and `to` hold its words, without marks and blanks around. */
export type Line =
  | { readonly kind: 'blank' }
  /** `apart` stands alone as it is typed: markup that prose has not. `raw` has nothing in it to be read. */
  | {
      readonly kind: 'text' | 'comments' | 'row' | 'apart' | 'raw' | 'prose';
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'heading';
      readonly depth: number;
      readonly start: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'item';
      readonly number: number;
      readonly start: number;
      readonly from: number;
      readonly to: number;
    };

interface Slip {
  readonly id?: MessageId;
  readonly actual: string;
  readonly expected: string;
  readonly kind?: 'apart' | 'raw';
}
type Read =
  | Slip
  | { readonly kind: 'heading' | 'item'; readonly size: number; readonly lead: number }
  | 'row'
  | undefined;

/** What a line may be by its first character; a line that begins otherwise is text. */
const openings: Readonly<Record<string, (words: string) => Read>> = {
  '#': readHeading,
  '＃': readHeading,
  '|': () => 'row',
  '｜': () => ({ id: 'prose/mistyped-table', actual: '｜', expected: '半角的 |' }),
  '-': (words) => readRule(words) ?? readBullet(words) ?? readOpenTable(words),
  ':': (words) => readContainer(words) ?? readOpenTable(words),
  '：': readContainer,
  '!': readContainer,
  _: readRule,
  '•': readTypedBullet,
  '●': readTypedBullet,
  '◆': readTypedBullet,
  '■': readTypedBullet,
  '▪': readTypedBullet,
  '➢': readTypedBullet,
  '✓': readTypedBullet,
  '·': (words) => (/^·[ \t\u3000]/.test(words) ? readTypedBullet() : undefined),
  '[': (words) =>
    /^\[\[?_{0,2}toc_{0,2}\]?\]$/i.test(words)
      ? { actual: `“${words}”`, expected: '不写，公文没有自动目录' }
      : /^\[[xX]\][ \t]/.test(words)
        ? { actual: '复选框', expected: '普通段落' }
        : undefined,
  '=': readRule,
  '+': (words) => readRule(words) ?? readBullet(words),
  '*': (words) => (/^\*[ \t]*\*[ \t]*\*/.test(words) ? readRule(words) : undefined) ?? readBullet(words),
  '>': (words) => (/^>[ \t]*[\d=＝]/.test(words) ? undefined : { actual: '引用块', expected: '普通段落' }),
  '`': readFence,
  '~': readFence,
  '\u3000': readIndented,
  '\u00A0': readIndented,
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, readItem])),
};

/** Lines in order; what is wrong with how one begins is told. A comment of several lines makes one of them. */
export function* readLines(typed: TypedText): Generator<Line> {
  const { text } = typed;
  const comments = [...typed.comments];
  let next = 0;
  for (let start = 0; start <= text.length; ) {
    let end = lineEnd(text, start);
    let left = start;
    let besides = '';
    for (; next < comments.length && comments[next]![0] < end; next += 1) {
      const [from, to] = comments[next]!;
      besides += text.slice(left, from);
      left = to;
      if (to > end) end = lineEnd(text, to);
    }
    const isComments = left > start && (besides + text.slice(left, end)).trim() === '';
    yield readLine(typed, start, end, isComments);
    start = end + 1;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function readLine(typed: TypedText, start: number, end: number, isComments: boolean): Line {
  if (typed.text.slice(start, end).trim() === '') return { kind: 'blank' };
  const from = startOfWords(typed.text, start, end);
  const to = endOfWords(typed.text, from, end);
  const words = typed.text.slice(from, to);
  if (isComments) return { kind: 'comments', from, to };
  if (isProse(words, typed)) return { kind: 'prose', from, to };
  const read = openings[words[0]!]?.(words);
  if (read === undefined) return { kind: 'text', from, to };
  if (read === 'row') return { kind: 'row', from, to };
  if ('lead' in read) {
    const { kind, size, lead } = read;
    const range = { start: from, from: from + lead, to };
    return kind === 'heading' ? { kind, depth: size, ...range } : { kind, number: size, ...range };
  }
  const { id = 'prose/unsupported', actual, expected, kind = 'apart' } = read;
  complain(typed, id, from, { actual, expected: [expected] });
  return { kind, from, to };
}

const isProse = (words: string, { conversion: { uses } }: TypedText): boolean =>
  words.startsWith('\uFDD0') && uses[Number(/^\uFDD0(\d+)\uFDD1$/.exec(words)?.[1])]?.kind === 'prose';

function readHeading(words: string): Read {
  const [, marks = '', blank = '', title = ''] = /^([#＃]+)([ \t]*)(.*)$/s.exec(words)!;
  const closed = /[ \t]#+$/.test(title);
  if (/^#{1,6}$/.test(marks) && blank !== '' && /^\S/.test(title) && !closed)
    return { kind: 'heading', size: marks.length, lead: marks.length + blank.length };
  // #1机组, #法治宣传#
  if (marks.length === 1 && blank === '' && (/^\d/.test(title) || /[#＃]/.test(title))) return undefined;
  const right = title.replace(/[ \t]#+$/, '').trim() || '标题';
  const [actual] = words.split('\n');
  return {
    id: 'prose/mistyped-heading',
    actual: actual!,
    expected: `${'#'.repeat(Math.min(marks.length, 5))} ${right}`,
  };
}

/** Wide blanks before a heading or a row. */
function readIndented(words: string): Read {
  const typed = words.trim();
  if (/^[#＃]/.test(typed)) {
    const read = readHeading(typed);
    const id = 'prose/mistyped-heading';
    return read !== undefined && typeof read === 'object' && 'lead' in read
      ? { id, actual: words, expected: typed }
      : read;
  }
  return /^[|｜].*[|｜]$/.test(typed)
    ? { id: 'prose/mistyped-table', actual: '行首的空格', expected: '| 开头' }
    : undefined;
}

function readRule(words: string): Read {
  return /^(?:([-=*])(?:[ \t]*\1)*|([_+])(?:[ \t]*\2){2,})$/.test(words)
    ? { kind: 'raw', actual: `只有“${words}”的一行`, expected: '普通段落，标题写作 ### 标题' }
    : undefined;
}

function readBullet(words: string): Read {
  const [, box] = /^[-*+][ \t]+(\[[ xX]?\])?/.exec(words) ?? [''];
  if (!/^[-*+][ \t]/.test(words)) return undefined;
  return { actual: box === undefined ? '项目符号' : '复选框', expected: '普通段落，要编号写作 1. ' };
}

/** `:::note`, `!!! note`: boxes of other programs. */
function readContainer(words: string): Read {
  const [marks] = /^(?:[:：]{3,}|!{3,}(?=[ \t]*[a-z]))/i.exec(words) ?? [];
  return marks === undefined ? undefined : { kind: 'raw', actual: `“${marks}”开头的提示块`, expected: '普通段落' };
}

function readTypedBullet(): Read {
  return { actual: '项目符号', expected: '普通段落，要编号写作 1. ' };
}

function readFence(words: string): Read {
  return /^(?:```|~~~)/.test(words) ? { kind: 'raw', actual: '代码块', expected: '普通段落' } : undefined;
}

/** `1. 甲`: one or two digits; a year is none. */
function readItem(words: string): Read {
  const [lead, number] = /^(\d{1,2})\.[ \t]+(?=\S)/.exec(words) ?? [];
  return lead === undefined ? undefined : { kind: 'item', size: Number(number), lead: lead.length };
}

/** The second line of a table whose lines have no bars at their ends. */
function readOpenTable(words: string): Read {
  return /^:?-+:?[ \t]*\|[-:| \t]*$/.test(words)
    ? { id: 'prose/mistyped-table', actual: words, expected: '每行首尾都有 |' }
    : undefined;
}
