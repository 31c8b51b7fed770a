import type { Rule } from '../../framework/rule.ts';
import { countMismatch } from './count-mismatch.ts';
import { deadlineMissing } from './deadline-missing.ts';
import { deadlineNondate } from './deadline-nondate.ts';
import { frequencyUnmet } from './frequency-unmet.ts';
import { indicatorVersion } from './indicator-version.ts';
import { layoutResidue } from './layout-residue.ts';
import { overdueOpen } from './overdue-open.ts';
import { ownerAlias } from './owner-alias.ts';
import { ownerGeneric } from './owner-generic.ts';
import { ownerMissing } from './owner-missing.ts';
import { targetMissed } from './target-missed.ts';
import { targetUnevidenced } from './target-unevidenced.ts';
import { unreported } from './unreported.ts';
import { yearMismatch } from './year-mismatch.ts';

export const task: readonly Rule[] = [
  unreported,
  overdueOpen,
  targetMissed,
  targetUnevidenced,
  frequencyUnmet,
  countMismatch,
  yearMismatch,
  indicatorVersion,
  ownerMissing,
  ownerGeneric,
  ownerAlias,
  deadlineMissing,
  deadlineNondate,
  layoutResidue,
];
