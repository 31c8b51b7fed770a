import type { PassageWords } from '../../model/redline/passage.ts';

/** A number with its separators, decimals and per cent: it changes as one. */
const number = '\\d+(?:[,，]\\d{3})*(?:[.．]\\d+)?[%％‰]?';

/** Words of Chinese as dictionaries have them. Made with the tokenizer: a start that is kept in memory can hold none. */
const chineseWords = (): Intl.Segmenter => new Intl.Segmenter('zh', { granularity: 'word' });

/** What splits a text into the words that are compared. */
export type Tokenize = (words: PassageWords) => readonly string[];

/**
 * Splits texts into words. Whole stay: a printed number at the start, figures of the ledger, numbers, and these names, such
 * as those of departments.
 */
export function tokenizer(names: readonly string[]): Tokenize {
  const whole = [...new Set(names)]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const segmenter = chineseWords();
  const kept = new RegExp(`(${[...whole, number].join('|')})`);
  const loose = (text: string): string[] =>
    text.split(kept).flatMap((piece, index) => {
      if (piece === '') return [];
      return index % 2 === 1 ? [piece] : Array.from(segmenter.segment(piece), ({ segment }) => segment);
    });
  return ({ text, label, facts }) => {
    const tokens: string[] = label > 0 ? [text.slice(0, label)] : [];
    let at = label;
    for (const { start, end } of facts) {
      if (start < at || end <= start) continue;
      tokens.push(...loose(text.slice(at, start)), text.slice(start, end));
      at = end;
    }
    tokens.push(...loose(text.slice(at)));
    return tokens;
  };
}
