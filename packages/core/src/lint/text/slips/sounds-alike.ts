import { lookalikes, phrases, twins } from './phrases.ts';
import { syllableOf } from './syllables.ts';

/** Words of a text that sound or look like a phrase of the field and are written otherwise. */
interface SoundAlike {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

interface Entry {
  readonly syllables: readonly number[];
  readonly right: string;
  /** The wrong form, where it is known by its looks; without it, whatever sounds the same is wrong. */
  readonly wrong?: string;
}

/** For each character those that look like it. */
const looksLike = new Map<string, string>();
for (const group of lookalikes)
  for (const character of group)
    looksLike.set(character, (looksLike.get(character) ?? '') + group.replace(character, ''));

/** 败拆率 for 败诉率: the phrase with one character that looks like the right one. */
const misreadings = (phrase: string): readonly string[] =>
  [...phrase].flatMap((character, at) =>
    [...(looksLike.get(character) ?? '')].map((other) => phrase.slice(0, at) + other + phrase.slice(at + 1)),
  );

const syllablesOf = (words: string): readonly number[] => words.split('').map(syllableOf);
/** At most places of a text no phrase begins with these two. */
const keyOf = (first = -1, second = -1): number => first * 1024 + second;

interface Index {
  readonly right: ReadonlySet<string>;
  /** By their first two syllables, the longest first. */
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
}

let index: Index | undefined;

/** Made when the first text is read: not every command reads one. */
function indexOfPhrases(): Index {
  const entries = new Map<number, Entry[]>();
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const byLooks = misreadings(phrase).map((wrong) => ({ syllables: syllablesOf(wrong), right: phrase, wrong }));
    for (const entry of [{ syllables: syllablesOf(phrase), right: phrase }, ...byLooks]) {
      const key = keyOf(entry.syllables[0], entry.syllables[1]);
      const others = entries.get(key);
      if (others) others.push(entry);
      else entries.set(key, [entry]);
    }
  }
  return { right: new Set([...phrases, ...twins]), entries };
}

/** Phrases of the field typed by their sound, 行政执发, or by their looks, 败拆率; the longest at each place. */
export function* soundsAlikeIn(text: string): Generator<SoundAlike> {
  index ??= indexOfPhrases();
  const { right, entries } = index;
  const syllables = syllablesOf(text);
  let until = 0;
  for (let start = 0; start + 2 < syllables.length; start++) {
    if (start < until || syllables[start] === -1) continue;
    const found = entries.get(keyOf(syllables[start], syllables[start + 1]))?.find((entry) => {
      if (!entry.syllables.every((syllable, at) => syllables[start + at] === syllable)) return false;
      const words = text.slice(start, start + entry.syllables.length);
      return entry.wrong === undefined ? !right.has(words) && isMeant(words, entry.right) : words === entry.wrong;
    });
    if (!found) continue;
    until = start + found.right.length;
    yield { start, end: until, right: found.right };
  }
}

/** Most of the characters are right. 法制 for 法治 is another question: it was the word once, and stands in names. */
function isMeant(words: string, phrase: string): boolean {
  if (words.replace('法制', '法治') === phrase) return false;
  const wrong = words.split('').filter((character, at) => character !== phrase[at]).length;
  return wrong === 1 || (wrong === 2 && phrase.length > 4);
}
