import { readNumbers } from '../../../numeral/index.ts';
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
  const { text, cell } = paragraph;
  const facts = paragraph.bookmarks
    .filter(({ name, start, end }) => start < end && isFact(name))
    .sort((a, b) => a.start - b.start);
  const clusters = findClusters(text, facts);
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
    const counts = isAmount(words);
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

/** Of a date or the number of a document, words elsewhere in the clause change nothing. */
function isAmount(words: string): boolean {
  const numbers = readNumbers(words);
  return numbers.length === 0 || numbers.some(({ kind }) => kind !== 'date' && kind !== 'code');
}
