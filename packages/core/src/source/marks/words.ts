import { lookAlikes } from './look-alikes.ts';
import { note, noteBlanks, type Scan } from './scan.ts';

/** A number, a share or a day, wholly or in part in full width. */
const number =
  /^[-+－＋]?[\d０-９]{1,40}(?:[.．][\d０-９]{1,40})?[%％]?$|^[\d０-９]{4}([-－/／.．])[\d０-９]{1,2}\1[\d０-９]{1,2}$|^％$/;
const fullWidth = /[０-９－＋．％／]/;
/** A comment behind a value: with a full-width sign, or behind a blank that YAML doesn't know. */
const comment = /[ \t](＃)|[\u00a0\u2000-\u200b\u202f\u3000]{1,20}[#＃]/;

/** A number with a mark behind it that ends no number. */
const ended = /^-?[\d０-９.]{1,40}[%％]?(?=[，；。]$)/;
const itemComma = new RegExp(`[${lookAlikes.itemComma.typed}]`);
/** Characters without width. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Characters that nobody sees in a key: with them it is another. */
export function noteUnseen(scan: Scan, at: number, key: string): void {
  for (const { index } of key.matchAll(unseen)) note(scan, 'blank', at + index, 1, '');
}

/** What is a mistake in the words of a plain value: a number in full width, or one that a mark follows. */
export function noteWords(scan: Scan, at: number, value: string): void {
  const digits = ended.exec(value)?.[0].length;
  if (digits !== undefined) note(scan, 'extra', at + digits, 1, '');
  if (fullWidth.test(value) && number.test(value)) note(scan, 'number', at, value.length);
}

/** A comma in an item of a list of names, which has none: 甲局，乙局 are two items. */
export function noteItem(scan: Scan, rest: string): void {
  const at = rest.replace(/[ \t]#.*$/, '').search(itemComma);
  if (at >= 0) note(scan, 'itemComma', scan.at + at, 1, rest[at]);
}

/** Where a comment begins that was not typed as one; it is noted. Undefined where there is none. */
export function noteComment(scan: Scan, at: number, value: string): number | undefined {
  const found = comment.exec(value);
  if (!found) return undefined;
  if (found[1] !== undefined) {
    note(scan, 'comment', at + found.index + 1, 1, '#');
    return found.index;
  }
  noteBlanks({ ...scan, at: at + found.index }, found[0].slice(0, -1));
  const sign = at + found.index + found[0].length - 1;
  if (scan.text[sign] === '＃') note(scan, 'comment', sign, 1, '#');
  return found.index;
}
