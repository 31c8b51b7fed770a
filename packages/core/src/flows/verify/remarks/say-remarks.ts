import { type Message, say } from '../../../message/index.ts';
import type { Place } from '../../../model/place.ts';
import type { Remark } from '../../../model/remark.ts';
import type { Report } from '../../../model/report/report.ts';
import { findWords, nearestWords, plainText, walk } from '../../../tree/index.ts';
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

/** Where the words of a comment begin in the sources, below its heading if they are there; of words that have changed the nearest. */
function placeIn(report: Report, { section, words }: Remark): Place | undefined {
  const below = walk(report).find((node) => node.type === 'section' && plainText(node.title).trim() === section);
  for (const find of [findWords, nearest]) {
    for (const part of below ? [below, report] : [report]) {
      const spans = find([part], words);
      // Words that a template made stand in no source.
      if (spans.length > 0) return spans.find(({ first }) => first.leaf.place)?.first.leaf.place;
    }
  }
  return undefined;
}

const nearest: typeof findWords = (nodes, words) => {
  const span = nearestWords(nodes, words);
  return span ? [span] : [];
};
