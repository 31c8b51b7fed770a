import { skeletonOf } from '../figures/skeleton.ts';
import type { OpenLanguage } from './open-language.ts';

/** Words that are internal, and how much of them gives them away. */
export interface SecretPhrase {
  /** What they are, in Chinese: 内部佐证材料的名称. */
  readonly subject: string;
  readonly text: string;
  /** The share of it that has to stand together. */
  readonly share: number;
  /** So many characters of that must not be words that are in the open anyway. */
  readonly own: number;
  /** Any piece with so many characters of its own gives it away, however small a share it is. */
  readonly telling: number;
  /** With so many of its own even a short piece does that ends where it ends: 政法委维稳处. */
  readonly end?: number;
  /** All of it together gives it away, whatever words it is made of. */
  readonly always?: boolean;
}

const gram = 4;
const shortestEnd = 5;
/** What goes on for so long is the same, however much longer the phrase is. */
const longest = 200;

interface Known extends SecretPhrase {
  readonly words: string;
}

/** Where secret phrases, or telling pieces of them, stand in a text. */
export interface PhraseFinding {
  readonly start: number;
  readonly end: number;
  readonly subject: string;
}

/** Finds in a text what is in these phrases but not in open language. Time grows with the text, not with the phrases. */
export function phraseFinder(
  phrases: readonly SecretPhrase[],
  language: () => OpenLanguage,
): (text: string) => readonly PhraseFinding[] {
  const known = phrases.map((phrase): Known => ({ ...phrase, words: skeletonOf(phrase.text).text }));
  const starts = new Map<string, { readonly phrase: Known; readonly at: number }[]>();
  for (const phrase of known) {
    const size = Math.min(gram, phrase.words.length);
    for (let at = 0; size > 1 && at + size <= phrase.words.length; at++) {
      const key = phrase.words.slice(at, at + size);
      const list = starts.get(key) ?? [];
      // What begins so many phrases is a word of the house.
      if (list.length < 16) list.push({ phrase, at });
      starts.set(key, list);
    }
  }
  const sizes = [...new Set([...starts.keys()].map((key) => key.length))];
  if (starts.size === 0) return () => [];

  return (text) => {
    const { text: words, at: offsets } = skeletonOf(text);
    const found = new Map<Known, { readonly from: number; readonly length: number }>();
    let covered: Uint8Array | undefined;
    const ownIn = (from: number, to: number): number => {
      covered ??= language().cover(words);
      let own = 0;
      for (let at = from; at < to; at++) if (!covered[at] && !/\d/.test(words[at]!)) own += 1;
      return own;
    };
    for (let from = 0; from < words.length; from++)
      for (const { phrase, at } of sizes.flatMap((size) => starts.get(words.slice(from, from + size)) ?? [])) {
        if (at > 0 && words[from - 1] === phrase.words[at - 1]) continue;
        const length = commonLength(words, from, phrase.words, at);
        if (length <= (found.get(phrase)?.length ?? 0)) continue;
        const own = ownIn(from, from + length);
        if (isTelling(phrase, { at, length, own, language: language() })) found.set(phrase, { from, length });
      }
    return [...found].map(([{ subject }, { from, length }]) => ({
      subject,
      start: offsets[from]!,
      end: offsets[from + length - 1]! + 1,
    }));
  };
}

function isTelling(
  { words, share, own: least, telling, end, always = false }: Known,
  {
    at,
    length,
    own,
    language,
  }: { readonly at: number; readonly length: number; readonly own: number; readonly language: OpenLanguage },
): boolean {
  if (own >= telling) return true;
  if (end !== undefined && own >= end && length >= shortestEnd && at + length === words.length) return true;
  if (language.has(words)) return false;
  return (always && length === words.length) || (length >= Math.min(longest, words.length * share) && own >= least);
}

function commonLength(left: string, from: number, right: string, at: number): number {
  let length = 0;
  while (length < longest && at + length < right.length && left[from + length] === right[at + length]) length += 1;
  return length;
}
