import type { Dossier } from '../../model/dossier/dossier.ts';
import { parseChineseNumber } from '../../numeral/index.ts';
import type { PhraseFinding } from './words/secret-phrases.ts';

/** 发文字号 by its parts: 机关代字 云法办密, year 2025 and number 17, in whatever brackets. */
interface DocumentNumber {
  readonly mark: string;
  readonly year: string | undefined;
  readonly number: string;
}

const hanYear = '[一二][〇零○九一二三四五六七八九]{3}';
/** What ends at 号: a run of characters, the year, the number. Every quantifier is bounded. */
const atEnd = new RegExp(
  `(?<mark>\\p{Script=Han}{2,14}) ?[〔[【(]? ?(?<year>(?:19|20)\\d\\d|${hanYear})? ?年?度? ?[〕\\]】)]? ?[-—]? ?(?:第 ?)?0*(?<number>\\d{1,5}|[一二三四五六七八九十百]{1,5}) ?号$`,
  'u',
);
const window = 40;

/** A document number that ends with the 号 at this place of a text. */
function endingAt(text: string, at: number): (DocumentNumber & { readonly length: number }) | undefined {
  const words = text.slice(Math.max(0, at + 1 - window), at + 1).replace(/[！-～]/g, halfWidth);
  const { mark = '', year, number = '' } = atEnd.exec(words)?.groups ?? {};
  if (mark === '') return undefined;
  const inMark = new RegExp(`(?:第|${hanYear}年?第?)$`).exec(mark)?.[0] ?? '';
  const own = mark.slice(0, mark.length - inMark.length);
  const said = year ?? new RegExp(hanYear).exec(inMark)?.[0];
  const isHan = /\D/.test(number);
  const length = words.length - atEnd.exec(words)!.index;
  return {
    mark: own,
    year: said?.replace(/\D/g, (digit) => String('〇一二三四五六七八九'.indexOf(digit.replace(/[零○]/, '〇')))),
    number: isHan ? String(parseChineseNumber(number) ?? number) : number,
    length,
  };
}

const halfWidth = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0);

/** Finds the numbers of internal documents in a text, shortened too: 法办密17号. */
export function documentNumberFinder({
  evidence,
  report,
}: Pick<Dossier, 'evidence' | 'report'>): (text: string) => readonly PhraseFinding[] {
  const parse = (text: string | undefined) => (text?.endsWith('号') ? endingAt(text, text.length - 1) : undefined);
  const open = [
    ...evidence.flatMap(({ classification, documentNumber }) => (classification === 'public' ? [documentNumber] : [])),
    report.documentNumber,
  ].flatMap((each) => parse(each) ?? []);
  const secret = evidence.flatMap(({ classification, title, documentNumber }) => {
    const parts = classification === 'internal' ? parse(documentNumber) : undefined;
    return parts ? [{ parts, subject: `内部佐证材料“${title}”的发文字号` }] : [];
  });
  if (secret.length === 0) return () => [];

  return (text) => {
    const found: PhraseFinding[] = [];
    for (let at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
      const said = endingAt(text, at);
      if (!said || open.some((each) => said.mark.endsWith(each.mark) && isAlike(said, each))) continue;
      const match = secret.find(({ parts }) => isAlike(said, parts) && isMark(said.mark, parts.mark));
      if (!match) continue;
      const before = said.mark.length - commonEnd(said.mark, match.parts.mark);
      found.push({ subject: match.subject, start: at + 1 - said.length + before, end: at + 1 });
    }
    return found;
  };
}

const isAlike = (one: DocumentNumber, other: DocumentNumber): boolean =>
  one.number === other.number && (one.year === undefined || other.year === undefined || one.year === other.year);

/** The words before the year end with the mark, or with all of it but the place it begins with: 政办 of 云政办. */
function isMark(words: string, mark: string): boolean {
  const same = commonEnd(words, mark);
  if (same === mark.length || same >= 3) return true;
  return same === 2 && mark.length === 3 && /^$|[据照按见由和与的发到]$/.test(words.slice(0, -same));
}

function commonEnd(left: string, right: string): number {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length)) length += 1;
  return length;
}
