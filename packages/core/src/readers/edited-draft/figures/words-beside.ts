import { type MeaningWord, meaningWords, otherWords } from './meaning-words.ts';
import type { Span } from './span.ts';

/** A meaning word where it stands. */
export interface WordBeside extends Span {
  readonly class: string;
}

const touching = {
  before: meaningWords.filter(({ where }) => where === 'before' || where === 'near'),
  after: meaningWords.filter(({ where }) => where === 'after' || where === 'near'),
};
const apart = new Map(
  meaningWords.flatMap((each) =>
    each.where === 'clause' || each.where === 'near' ? [[each.word, each] as const] : [],
  ),
);
const wordApart = new RegExp(`(?<other>${otherWords.join('|')})|${[...apart.keys()].join('|')}`, 'gu');

const inLabels = meaningWords.filter(({ where, word }) => where !== 'after' && (where !== 'before' || word.length > 1));
const classOf = new Map(inLabels.map((each) => [each.word, each.class]));
const wordAnywhere = new RegExp(`(?<other>${otherWords.join('|')})|${[...classOf.keys()].join('|')}`, 'gu');

/** How far from the figure a word still says something of it: 增长了约, but 16.7%的增幅. */
const reach = { before: 4, after: 2 } as const;

/** The words that stand right before a figure, in order, and where asked for those apart from it, back to there. */
export function wordsBefore(text: string, from: number, figure: number, withApart: boolean): readonly WordBeside[] {
  const words: WordBeside[] = [];
  let at = figure;
  for (let word = endingAt(text, at, from); word; word = endingAt(text, at, from)) {
    words.push({ class: word.class, start: at - word.word.length, end: at });
    at -= word.word.length;
  }
  words.reverse();
  if (!withApart) return words;
  return [...wordsApart(text, from, at).filter(({ isNear, end }) => !isNear || at - end <= reach.before), ...words];
}

/** The words right behind a figure, in order, and where asked for those apart from it, up to there. */
export function wordsAfter(text: string, figure: number, to: number, withApart: boolean): readonly WordBeside[] {
  const words: WordBeside[] = [];
  let at = figure;
  for (let word = beginningAt(text, at, to); word; word = beginningAt(text, at, to)) {
    words.push({ class: word.class, start: at, end: at + word.word.length });
    at += word.word.length;
  }
  if (!withApart) return words;
  return [...words, ...wordsApart(text, at, to).filter(({ isNear, start }) => !isNear || start - at <= reach.after)];
}

const endingAt = (text: string, at: number, from: number): MeaningWord | undefined =>
  touching.before.find(({ word }) => at - word.length >= from && text.startsWith(word, at - word.length));

const beginningAt = (text: string, at: number, to: number): MeaningWord | undefined =>
  otherWords.some((word) => text.startsWith(word, at))
    ? undefined
    : touching.after.find(({ word }) => at + word.length <= to && text.startsWith(word, at));

function wordsApart(text: string, from: number, to: number): readonly (WordBeside & { readonly isNear: boolean })[] {
  return [...text.slice(from, to).matchAll(wordApart)].flatMap(({ 0: found, index, groups }) => {
    const word = groups?.other === undefined ? apart.get(found) : undefined;
    if (!word) return [];
    const start = from + index;
    return [{ class: word.class, start, end: start + found.length, isNear: word.where === 'near' }];
  });
}

/** Classes of the words that would change what a figure beside them means, of a head of a table, whose figures stand apart. */
export const classesIn = (text: string): readonly string[] =>
  [...text.matchAll(wordAnywhere)].flatMap(({ 0: found, groups }) =>
    groups?.other === undefined ? (classOf.get(found) ?? []) : [],
  );
