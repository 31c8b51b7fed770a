import type { Rule } from '../../framework/rule.ts';
import { doubleNegative } from './double-negative.ts';
import { duplicatedChar } from './duplicated-char.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { importResidue } from './import-residue.ts';
import { lostCharacter } from './lost-character.ts';
import { lostSentenceEnd } from './lost-sentence-end.ts';
import { repeatedItem } from './repeated-item.ts';
import { repeatedSentence } from './repeated-sentence.ts';
import { subjectlessTongguo } from './subjectless-tongguo.ts';
import { typingSlip } from './typing-slip.ts';

export const style: readonly Rule[] = [
  duplicatedChar,
  lostCharacter,
  importResidue,
  subjectlessTongguo,
  emptyPhrase,
  typingSlip,
  repeatedItem,
  repeatedSentence,
  lostSentenceEnd,
  doubleNegative,
];
