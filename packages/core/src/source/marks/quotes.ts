import { lookAlikes } from './look-alikes.ts';
import { blanks, matchAt, note, type Scan } from './scan.ts';

const fullWidth = new RegExp(`[${lookAlikes.quote.typed}]`);
const opening = new Set('“„「『‘');
const closing = new Set('”」』’');
/** What can stand after a value or a key: in brackets, or on a line of its own. */
export const ends = {
  flow: new RegExp(`[${blanks}]*(?:[,，、；\\]}］】｝:：︰\\n]|$)`, 'y'),
  block: new RegExp(`[${blanks}]*(?:\\n|$|[${blanks}][#＃]|[:：︰](?:[${blanks}\\n]|$))`, 'y'),
};
export type Around = keyof typeof ends;
/** The same, with a half-width mark: no words go on like that. */
const surelyEnds = new RegExp(`[${blanks}]*(?:[}\\]\\n]|$|,[${blanks}]*["'[{A-Za-z])`, 'y');
/** No title is longer. */
const longestQuoted = 300;

export const isFullWidthQuote = (character: string | undefined): boolean =>
  character !== undefined && fullWidth.test(character);

/** The end of a whole value in full-width quotation marks that begins there; undefined where words stand outside them. */
function wrappedEnd(text: string, at: number, around: Around): number | undefined {
  const first = text[at]!;
  let depth = 0;
  for (let index = at; index < Math.min(text.length, at + longestQuoted); index += 1) {
    const character = text[index]!;
    if (character === '\n') return undefined;
    const again = index > at && depth === 1 && (character === first || '"\'＂＇'.includes(character));
    if (again && matchAt(ends[around], text, index + 1)) return index;
    if (opening.has(character) || index === at) depth += 1;
    else if (closing.has(character)) {
      depth -= 1;
      if (depth <= 0) return index > at && matchAt(ends[around], text, index + 1) ? index : undefined;
    }
  }
  return undefined;
}

/** Notes both quotation marks of a whole value that stands in full-width ones, and goes behind it; whether it does. */
export function takeWrapped(scan: Scan, around: Around): boolean {
  const { text, at } = scan;
  const end = isFullWidthQuote(text[at]) ? wrappedEnd(text, at, around) : undefined;
  if (end === undefined || (scan.words.quotes && closing.has(text[end]!))) return false;
  const inner = text.slice(at + 1, end);
  // Single quotes keep a backslash and a double quote as they are.
  const quote = /["\\]/.test(inner) && !inner.includes("'") ? "'" : '"';
  note(scan, 'quote', at, 1, quote);
  if (text[end] === quote) scan.at = end + 1;
  else note(scan, 'quote', end, 1, quote);
  scan.at = end + 1;
  return true;
}

/**
 * Goes behind a text in half-width quotes. Where its end on the line is missing, or words follow it, a full-width mark
 * before that was meant to be the end, if there is one that nothing opened.
 */
export function takeQuoted(scan: Scan, around: Around): void {
  const end = quotedEnd(scan.text, scan.at);
  const sound = end !== undefined && matchAt(ends[around], scan.text, end + 1);
  const meant = sound ? undefined : meantEnd(scan, around);
  if (meant !== undefined) note(scan, 'quote', meant, 1, scan.text[scan.at]!);
  scan.at = meant === undefined ? (end ?? scan.text.length - 1) + 1 : meant + 1;
}

/** Where the quotes that begin there are closed. */
function quotedEnd(text: string, at: number): number | undefined {
  const quote = text[at]!;
  for (let index = at + 1; index < text.length; index += 1) {
    if (text[index] === '\\' && quote === '"') index += 1;
    else if (text[index] === quote) {
      if (quote === '"' || text[index + 1] !== quote) return index;
      index += 1;
    }
  }
  return undefined;
}

/** The full-width mark that closes them on their line: one that nothing opened, or the last one before an end. */
function meantEnd({ text, at }: Scan, around: Around): number | undefined {
  let depth = 0;
  let last: number | undefined;
  const end = Math.min(text.length, at + longestQuoted);
  for (let index = at + 1; index < end && text[index] !== '\n'; index += 1) {
    const character = text[index]!;
    if (!isFullWidthQuote(character)) continue;
    if (depth === 0 && matchAt(ends[around], text, index + 1)) {
      if (!opening.has(character) || matchAt(surelyEnds, text, index + 1)) return index;
      last ??= index;
    }
    if (opening.has(character)) depth += 1;
    else if (closing.has(character)) depth = Math.max(0, depth - 1);
  }
  return last;
}
