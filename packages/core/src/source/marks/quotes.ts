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
 * Goes behind a text in half-width quotes. Where it has no end on its line but a full-width one, or comes to a
 * full-width end that nothing opened, that was meant.
 */
export function takeQuoted(scan: Scan, around: Around): void {
  const { text, at } = scan;
  const quote = text[at]!;
  let depth = 0;
  let meant: number | undefined;
  let lines = 0;
  for (let index = at + 1; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === '\n') {
      if (meant !== undefined) break;
      lines += 1;
    } else if (character === '\\' && quote === '"') index += 1;
    else if (character === quote) {
      if (quote === "'" && text[index + 1] === quote) index += 1;
      else {
        scan.at = index + 1;
        return;
      }
    } else if (lines === 0 && isFullWidthQuote(character)) {
      const last = '＂＇‟‛'.includes(character) || matchAt(surelyEnds, text, index + 1) !== null;
      const unopened = depth === 0 && (closing.has(character) || last);
      if (matchAt(ends[around], text, index + 1)) {
        if (unopened) {
          meant = index;
          break;
        }
        if (depth === 0) meant ??= index;
      }
      if (opening.has(character)) depth += 1;
      else if (closing.has(character)) depth = Math.max(0, depth - 1);
    }
  }
  if (meant === undefined) scan.at = text.length;
  else {
    note(scan, 'quote', meant, 1, quote);
    scan.at = meant + 1;
  }
}
