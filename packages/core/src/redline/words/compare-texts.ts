import type { PassageWords } from '../../model/redline/passage.ts';
import type { WordEdit } from '../../model/redline/redline.ts';
import type { CompareOptions } from '../compare-passages.ts';
import { compareWords } from './compare-words.ts';
import { tokenizer } from './tokens.ts';

/** What changed from the words of one paragraph to those of another, in order. */
export function compareTexts(
  before: PassageWords,
  after: PassageWords,
  { names = [] }: CompareOptions = {},
): readonly WordEdit[] {
  return compareWords(before, after, 0, tokenizer(names));
}
