import { type MeaningWord, meaningWords, otherWords } from './meaning-words.ts';
import type { Span } from './span.ts';

/** A meaning word where it stands. */
export interface WordBeside extends Span {
  readonly class: string;
}

const touching = {
  before: meaningWords.filter(({ where }) => where === 'before'),
  after: meaningWords.filter(({ where }) => where === 'after'),
};
const inClause = new Map(
  meaningWords.flatMap(({ where, word, class: name }) => (where === 'clause' ? [[word, name]] : [])),
);
const clauseWord = new RegExp(`(?<other>${otherWords.join('|')})|${[...inClause.keys()].join('|')}`, 'gu');

/** The words that stand right before a figure or in its clause from there on, in order. */
export function wordsBefore(text: string, from: number, figure: number): readonly WordBeside[] {
  const words: WordBeside[] = [];
  let at = figure;
  for (let word = endingAt(text, at, from); word; word = endingAt(text, at, from)) {
    words.unshift({ class: word.class, start: at - word.word.length, end: at });
    at -= word.word.length;
  }
  return [...clauseWords(text, from, at), ...words];
}

/** The words right behind a figure, and where `whole` also those on to the end of its clause. */
export function wordsAfter(text: string, figure: number, to: number, whole: boolean): readonly WordBeside[] {
  const words: WordBeside[] = [];
  let at = figure;
  for (let word = beginningAt(text, at, to); word; word = beginningAt(text, at, to)) {
    words.push({ class: word.class, start: at, end: at + word.word.length });
    at += word.word.length;
  }
  return whole ? [...words, ...clauseWords(text, at, to)] : words;
}

const endingAt = (text: string, at: number, from: number): MeaningWord | undefined =>
  touching.before.find(({ word }) => at - word.length >= from && text.startsWith(word, at - word.length));

const beginningAt = (text: string, at: number, to: number): MeaningWord | undefined =>
  otherWords.some((word) => text.startsWith(word, at))
    ? undefined
    : touching.after.find(({ word }) => at + word.length <= to && text.startsWith(word, at));

const clauseWords = (text: string, from: number, to: number): readonly WordBeside[] =>
  [...text.slice(from, to).matchAll(clauseWord)].flatMap(({ 0: word, index, groups }) =>
    groups?.other === undefined
      ? [{ class: inClause.get(word)!, start: from + index, end: from + index + word.length }]
      : [],
  );
