import { diffArrays } from 'diff';
import type { FactSpan, PassageWords } from '../../model/redline/passage.ts';
import type { EditOf, WordEdit } from '../../model/redline/redline.ts';
import type { Tokenize } from './tokens.ts';

/** Beyond as many differences in one paragraph it is another paragraph, and is shown as one. */
const mostDifferences = 400;

interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly words: string;
}

/** What changed from one text to the other, word by word, in order. Empty where they are the same. */
export function compareWords(
  before: PassageWords,
  after: PassageWords,
  cell: number,
  tokenize: Tokenize,
): readonly WordEdit[] {
  if (before.text === after.text) return [];
  return hunksBetween(before, after, tokenize).map((hunk) => ({ ...hunk, cell, ...kindOf(hunk, before, after) }));
}

function hunksBetween(before: PassageWords, after: PassageWords, tokenize: Tokenize): readonly Hunk[] {
  const changes = diffArrays([...tokenize(before)], [...tokenize(after)], { maxEditLength: mostDifferences });
  if (!changes) return [{ start: 0, end: before.text.length, at: 0, words: after.text }];
  const hunks: Hunk[] = [];
  let [start, at] = [0, 0];
  let joins = false;
  for (const { added, removed, value } of changes) {
    const words = value.join('');
    if (!added && !removed) {
      joins = false;
      start += words.length;
      at += words.length;
      continue;
    }
    const last = joins ? hunks.pop() : undefined;
    const hunk = last ?? { start, end: start, at, words: '' };
    hunks.push({
      ...hunk,
      end: hunk.end + (removed ? words.length : 0),
      words: hunk.words + (added ? words : ''),
    });
    joins = true;
    if (removed) start += words.length;
    if (added) at += words.length;
  }
  return hunks;
}

/** Digits, and numbers as Chinese writes them with what they count. */
const numeral = /\d|[零〇一二三四五六七八九十百千万亿两]+(?=[个件起次人名项部份家户所场余万亿％%元])/;

function kindOf(hunk: Hunk, before: PassageWords, after: PassageWords): { of: EditOf; metric?: string } {
  const { start, end, at, words } = hunk;
  const newEnd = at + words.length;
  const fact = touched(before.facts, start, end) ?? touched(after.facts, at, newEnd);
  if (fact) return { of: 'data', metric: fact.id };
  if (end <= before.label && newEnd <= after.label) return { of: 'form' };
  return { of: numeral.test(before.text.slice(start, end)) || numeral.test(words) ? 'data' : 'wording' };
}

const touched = (facts: readonly FactSpan[], start: number, end: number): FactSpan | undefined =>
  facts.find((fact) => fact.start < end && start < fact.end);
