import { bracketedWords, brokenComments, closingWords, strayWords } from './comment-marks.ts';
import { foreignMarkup } from './foreign-markup.ts';
import { hollowLinks, jumbledLinks, looseLinks, strayLinks } from './link-marks.ts';
import type { Mistake } from './mistake.ts';

/** Earlier ones are believed where two find the same. */
const finders: readonly ((words: string) => Iterable<Mistake>)[] = [
  brokenComments,
  strayWords,
  bracketedWords,
  closingWords,
  strayLinks,
  hollowLinks,
  looseLinks,
  jumbledLinks,
  foreignMarkup,
];

/** Without any of these no finder finds anything: brackets but the round ones, `~` `&` `*`, line ends, three letters, round ones at the end of a line, // at its beginning. */
const suspicious =
  /[<＜〈‹⟨❮⟪≺❬≪˂!！[［【〔「{｛\]］】`&＊~=_$]|[ \\]\n|(?:[A-Za-z\u00C0-\u052F\u1E00-\u1EFF\uFF21-\uFF5A]){3}|[）)]\s?[（(]|[（(][^（）()\n]{2,12}[）)][ \t]{0,4}(?:\n|$)|^[/／]{2}/m;

/** Mistakes in words that have been read and are text, in their order; one for each stretch of characters. */
export function findMistakes(words: string): readonly Mistake[] {
  if (!suspicious.test(words)) return [];
  const found = finders.flatMap((find) => [...find(words)]).sort((a, b) => a.start - b.start);
  let end = -1;
  return found.filter((mistake) => {
    if (mistake.start < end) return false;
    end = mistake.end;
    return true;
  });
}
