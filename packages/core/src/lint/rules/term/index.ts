import type { Rule } from '../../framework/rule.ts';
import { confusables } from './confusables.ts';
import { ducha } from './ducha.ts';
import { enumerationOrder } from './enumeration-order.ts';
import { fazhi } from './fazhi.ts';
import { fixedPhrase } from './fixed-phrase.ts';
import { jiezhi } from './jiezhi.ts';
import { leaderTitle } from './leader-title.ts';
import { litigationHead } from './litigation-head.ts';
import { notYetEffective } from './not-yet-effective.ts';
import { organRenamed } from './organ-renamed.ts';
import { plenaryInconsistent } from './plenary-inconsistent.ts';
import { quanli } from './quanli.ts';
import { sensitiveTypo } from './sensitive-typo.ts';
import { upholdsCount } from './upholds-count.ts';
import { validityHint } from './validity-hint.ts';
import { yearValidity } from './year-validity.ts';

export const term: readonly Rule[] = [
  yearValidity,
  validityHint,
  notYetEffective,
  plenaryInconsistent,
  upholdsCount,
  fixedPhrase,
  enumerationOrder,
  leaderTitle,
  organRenamed,
  sensitiveTypo,
  litigationHead,
  jiezhi,
  ducha,
  fazhi,
  quanli,
  confusables,
];
