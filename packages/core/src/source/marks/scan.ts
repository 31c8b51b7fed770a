import { half, lookAlikes, type MarkKind } from './look-alikes.ts';
import type { SchemaWords } from './schema-words.ts';

/** A mark that stands where YAML wants another. */
export interface Mark {
  readonly kind: MarkKind;
  readonly at: number;
  /** As it is typed. */
  readonly mark: string;
  /** What takes its place before the text is parsed. */
  readonly right: string;
  /** Whether it decides how deep its line is, and `right` is a guess. */
  readonly guessed?: true;
}

/** A text, how far it has been looked at, and what was found. */
export interface Scan {
  readonly text: string;
  readonly words: SchemaWords;
  readonly marks: Mark[];
  at: number;
}

const { blank: odd } = lookAlikes;
export const blanks = ` \\t${odd.typed}`;
const blankRun = new RegExp(`[${blanks}]*`, 'y');
const oddBlank = new RegExp(`[${odd.typed}]`);
export const isOdd = (text: string): boolean => oddBlank.test(text);
export const isBlank = (character: string | undefined): boolean =>
  character === undefined ||
  character === ' ' ||
  character === '\n' ||
  character === '\t' ||
  (character > '~' && oddBlank.test(character));

/** What the pattern, a sticky one, finds just there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function note(scan: Scan, kind: MarkKind, at: number, length: number, right?: string): void {
  const mark = scan.text.slice(at, at + length);
  scan.marks.push({ kind, at, mark, right: right ?? half(mark) });
}

/** A mark that wants a blank after it. */
export function noteSpaced(scan: Scan, kind: MarkKind, at: number, length: number, right: string): void {
  note(scan, kind, at, length, isBlank(scan.text[at + length]) ? right : `${right} `);
}

export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** Goes over blanks within a line; those that YAML doesn't know as blanks are noted. */
export function skipBlanks(scan: Scan): void {
  const run = matchAt(blankRun, scan.text, scan.at)?.[0] ?? '';
  if (isOdd(run)) noteBlanks(scan, run);
  scan.at += run.length;
}

/** The run, which begins where the scan is, with a plain blank for each; the first odd one is named. */
export function noteBlanks(scan: Scan, run: string, right = ' '.repeat(run.length)): void {
  const first = run.search(oddBlank);
  const offset = Math.max(first, 0);
  // What is replaced begins at the mark, so that the message is at its place; plain blanks before it stay.
  note(scan, 'blank', scan.at + offset, run.length - offset, right.slice(Math.min(offset, right.length)));
}
