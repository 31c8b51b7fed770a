import { findFigures } from '../../../numeral/index.ts';
import type { Line } from '../../framework/line.ts';
import { linesOf } from '../../framework/lines-of.ts';
import { defineRule } from '../../framework/rule.ts';
import { type LineSentence, sentencesIn } from '../../text/line-sentences.ts';

/** Shorter sentences are alike by chance. */
const shortest = 24;
/** Of the pairs of neighbouring characters, how many two sentences share (Dice). */
const alike = 0.9;

const pairs = (text: string): ReadonlySet<string> => {
  const bare = text.replace(/[\s\d０-９.,，。、；：%％]/g, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, index) => bare.slice(index, index + 2)));
};

interface Known extends LineSentence {
  readonly pairs: ReadonlySet<string>;
}

/** The old sentence that is most alike, looked up by the pairs it shares; linear in the two texts. */
function finder(known: readonly Known[]): (sentence: ReadonlySet<string>) => Known | undefined {
  const byPair = new Map<string, Known[]>();
  for (const each of known) for (const pair of each.pairs) if (!byPair.get(pair)?.push(each)) byPair.set(pair, [each]);
  return (sentence) => {
    const shared = new Map<Known, number>();
    for (const pair of sentence)
      for (const each of byPair.get(pair) ?? []) shared.set(each, (shared.get(each) ?? 0) + 1);
    const [best] = [...shared].sort((a, b) => b[1] - a[1]);
    return best && (2 * best[1]) / (sentence.size + best[0].pairs.size) >= alike ? best[0] : undefined;
  };
}

interface Statement {
  readonly whole: LineSentence;
  readonly clauses: readonly LineSentence[];
}

/**
 * Sentences, each whole; a long one that hangs together by ； also in its clauses, as people join what stood apart and part
 * what stood together.
 */
function statements(line: Pick<Line, 'text'>): readonly Statement[] {
  return [...sentencesIn(line)].map((whole) => {
    const clauses = [...sentencesIn(whole, '；')].map(({ text, start }) => ({ text, start: whole.start + start }));
    return { whole, clauses: clauses.length > 1 ? clauses : [] };
  });
}

const isLong = ({ text }: LineSentence): boolean => text.length >= shortest;

/** A sentence that last year's report has too, with the old figures and years that stayed. */
export const carryover = defineRule('content/carryover', ({ lines, previous, year }, say) => {
  if (!previous) return;
  const find = finder(
    linesOf(previous, new Map())
      .filter(({ kind }) => kind !== 'heading' && kind !== 'title')
      .flatMap((line) => statements(line).flatMap(({ whole, clauses }) => [whole, ...clauses]))
      .filter(isLong)
      .map((sentence) => ({ ...sentence, pairs: pairs(sentence.text) })),
  );
  const oldOf = (each: LineSentence) => (isLong(each) ? find(pairs(each.text)) : undefined);
  for (const line of lines) {
    if (line.kind === 'heading' || line.kind === 'title' || line.kind === 'cell') continue;
    for (const { whole, clauses } of statements(line)) {
      // Where the whole is old, so are its clauses.
      for (const each of oldOf(whole) ? [whole] : clauses) {
        const old = oldOf(each);
        if (!old) continue;
        const { text, start } = each;
        say({
          line,
          start,
          end: start + text.length,
          subject: text.slice(0, 16),
          expected: stayed(text, old.text, year),
        });
      }
    }
  }
});

/** Figures of the old sentence that are in the new one, and the year that the old one told of. */
function stayed(text: string, old: string, year: number | undefined): readonly string[] {
  const before = new Set(findFigures(old).map((figure) => figure.text));
  const figures = findFigures(text).flatMap((figure) => (before.has(figure.text) ? [figure.text] : []));
  const last = year === undefined ? undefined : `${year - 1}年`;
  const isLeft = last !== undefined && text.includes(last) && old.includes(last) && !figures.includes(last);
  return isLeft ? [last, ...figures] : figures;
}
