import type { Rule } from '../../framework/rule.ts';
import { duplicatedChar } from './duplicated-char.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { importResidue } from './import-residue.ts';
import { lostCharacter } from './lost-character.ts';
import { subjectlessTongguo } from './subjectless-tongguo.ts';

export const style: readonly Rule[] = [duplicatedChar, lostCharacter, importResidue, subjectlessTongguo, emptyPhrase];
