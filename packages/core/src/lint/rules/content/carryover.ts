import { findFigures } from '../../../numeral/index.ts';
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

/** A sentence that last year's report has too, with the old figures that stayed. */
export const carryover = defineRule('content/carryover', ({ lines, previous }, say) => {
  if (!previous) return;
  const find = finder(
    linesOf(previous, new Map())
      .filter(({ kind }) => kind !== 'heading' && kind !== 'title')
      .flatMap((line) => [...sentencesIn(line)])
      .filter(({ text }) => text.length >= shortest)
      .map((sentence) => ({ ...sentence, pairs: pairs(sentence.text) })),
  );
  for (const line of lines) {
    if (line.kind === 'heading' || line.kind === 'title' || line.kind === 'cell') continue;
    for (const { text, start } of sentencesIn(line)) {
      if (text.length < shortest) continue;
      const old = find(pairs(text));
      if (!old) continue;
      const stayed = findFigures(text).filter((figure) =>
        findFigures(old.text).some((each) => each.text === figure.text),
      );
      say({
        line,
        start,
        end: start + text.length,
        subject: text.slice(0, 16),
        expected: stayed.map((figure) => figure.text),
      });
    }
  }
});
