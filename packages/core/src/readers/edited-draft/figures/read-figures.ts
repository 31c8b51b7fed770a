import { type NumberReading, readNumbers } from '../../../numeral/index.ts';
import type { DocxParagraph } from '../../docx/index.ts';
import { findClusters } from './cluster.ts';
import { plain } from './plain.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { cutAt, piecesOf, type Span } from './span.ts';
import { wordsAfter, wordsBefore } from './words-beside.ts';

/** A figure of a file, with everything beside it that makes its meaning. */
export interface DraftFigure extends Span {
  readonly text: string;
  /** Facts that stand in it, by bookmark: the words of each, with what was typed against them. */
  readonly facts: ReadonlyMap<string, string>;
  /** Two figures with the same key say the same, of the same facts. */
  readonly key: string;
  /** With the words that change its meaning: 同比增长16.7%. */
  readonly wide: string;
  readonly sentence: Sentence;
}

const clauseMarks = new Set('，。；：！？\n（）()《》“”‘’「」"\',;:!?');
const sentenceMarks = new Set('。；！？\n');

/** The figures of one paragraph in order. */
export function readFigures(paragraph: DocxParagraph, isFact: (bookmark: string) => boolean): readonly DraftFigure[] {
  const { cell } = paragraph;
  const text = paragraph.style === 'Signatory' ? withoutNames(paragraph.text) : paragraph.text;
  const facts = paragraph.bookmarks
    .filter(({ name, start, end }) => start < end && isFact(name))
    .sort((a, b) => a.start - b.start);
  const readings = readNumbers(text);
  const clusters = findClusters(text, facts, readings);
  const isAmount = amountsAmong(readings);
  const clauses = piecesOf(cutAt(text, clauseMarks, clusters), clusters);
  const sentences = piecesOf(cutAt(text, sentenceMarks, clusters), clusters);
  const sentenceAt = new Map<Span, Sentence>();
  for (const piece of new Set(sentences)) sentenceAt.set(piece, readSentence(text.slice(piece.start, piece.end), cell));
  let next = 0;
  return clusters.map(({ start, end }, index) => {
    const own: typeof facts = [];
    for (; next < facts.length && facts[next]!.start < end; next++) own.push(facts[next]!);
    const clause = clauses[index]!;
    const follower = clusters[index + 1];
    const isLast = !follower || follower.start >= clause.end;
    const words = text.slice(start, end);
    const counts = isAmount({ start, end });
    const left = wordsBefore(text, Math.max(clause.start, clusters[index - 1]?.end ?? 0), start, counts);
    const right = wordsAfter(text, end, isLast ? clause.end : follower.start, isLast && counts);
    const classes = (beside: typeof left) => beside.map((word) => word.class);
    return {
      start,
      end,
      text: words,
      facts: new Map(
        own.map(({ name, ...fact }, at) => [
          name,
          text.slice(at === 0 ? start : fact.start, own[at + 1]?.start ?? end),
        ]),
      ),
      key: [...classes(left), ...own.map(({ name }) => name), plain(words), ...classes(right)].join(' '),
      wide: text.slice(left[0]?.start ?? start, right.at(-1)?.end ?? end),
      sentence: sentenceAt.get(sentences[index]!)!,
    };
  });
}

/** People who sign, on lines of their own below 签发人: 李四 counts nothing. Offsets stay. */
const withoutNames = (text: string): string =>
  text.replace(
    /(?<=^|[\s：:])(?!.?[一二三四五六七八九十百千]{2}|.{0,2}[件个项次人名户])[\u4e00-\u9fff·]{2,4}(?=\s|$)/gu,
    (name) => '某'.repeat(name.length),
  );

/** Whether a figure counts: of a date or the number of a document, words elsewhere in the clause change nothing. Asked in order. */
function amountsAmong(readings: readonly NumberReading[]): (figure: Span) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < readings.length && readings[next]!.end <= start) next += 1;
    let isRead = false;
    for (let at = next; at < readings.length && readings[at]!.start < end; at++) {
      const { kind } = readings[at]!;
      if (kind !== 'date' && kind !== 'code') return true;
      isRead = true;
    }
    return !isRead;
  };
}
