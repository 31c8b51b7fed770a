import { type Message, say } from '../../../message/index.ts';
import type { Place } from '../../../model/place.ts';
import type { Remark } from '../../../model/remark.ts';
import type { Inline, Report } from '../../../model/report/report.ts';
import { plainText, walk } from '../../../tree/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { parseRemarks, remarksPath } from './keep-remarks.ts';

/** What reviewers wrote on this draft and nobody settled, each at its words in the sources, else where it is kept. */
export function sayRemarks(draft: Draft & { readonly sources: ReadonlyMap<string, string> }): readonly Message[] {
  const [file, text] =
    [...draft.sources].find(([name]) => name === remarksPath || name.endsWith(`/${remarksPath}`)) ?? [];
  if (file === undefined || text === undefined) return [];
  const remarks = parseRemarks(text);
  if (!remarks) return [say('review/unreadable', { place: { file } })];
  return remarks.map(({ line, ...remark }) =>
    sayRemark(remark, placeIn(draft.report, remark) ?? { file, ...(line !== undefined && { line, column: 1 }) }),
  );
}

/** A comment of a reviewer, with what was said to it. */
export const sayRemark = ({ author, text, words, replies }: Omit<Remark, 'section'>, place: Place): Message =>
  say('review/comment', {
    place,
    subject: author === '' ? '（没有署名）' : author,
    actual: [text, ...replies.map((each) => `${each.author}答：${each.text}`)].join('\n'),
    expected: words === '' ? [] : [words],
  });

/** Where the words of a comment begin in the sources: below its heading if they are there. */
function placeIn(report: Report, { section, words }: Remark): Place | undefined {
  const sought = words.trim();
  if (sought === '') return undefined;
  const below = walk(report).find((node) => node.type === 'section' && plainText(node.title).trim() === section);
  for (const part of below ? [below, report] : [report]) {
    const spoken = walk(part).filter((node): node is Inline => ['text', 'fact', 'slot'].includes(node.type));
    const whole = spoken.find((node) => node.place && plainText([node]).includes(sought));
    if (whole?.place) return whole.place;
    const cut = spoken.filter((node) => node.place && isMost(plainText([node]), sought));
    const longest = cut.sort((a, b) => plainText([b]).length - plainText([a]).length)[0];
    if (longest?.place) return longest.place;
  }
  return undefined;
}

/** A comment that stands on several pieces of a paragraph is put at the longest of them. */
const isMost = (text: string, sought: string): boolean => {
  const trimmed = text.trim();
  return trimmed.length >= 2 && (sought.includes(trimmed) || endsAlike(trimmed, sought));
};

/** So many characters at the end of a piece are where the words begin. */
const enough = 6;
const endsAlike = (text: string, sought: string): boolean =>
  text.length >= enough && sought.length >= enough && text.includes(sought.slice(0, enough));
