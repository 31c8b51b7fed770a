import { endOfWords, startOfWords } from './blanks.ts';

/** The lines of a paragraph as one: Chinese text without a space between, words and numbers of ASCII with one. */
export function joinLines(words: string): string {
  if (!words.includes('\n')) return words;
  const lines = words.split('\n');
  let joined = '';
  lines.forEach((line, index) => {
    const from = index === 0 ? 0 : startOfWords(line, 0, line.length);
    const next = line.slice(from, index === lines.length - 1 ? line.length : endOfWords(line, from, line.length));
    const isApart = index > 0 && /[!-~]$/.test(joined.slice(-1)) && /^[!-~]/.test(next);
    joined += isApart ? ` ${next}` : next;
  });
  return joined;
}
