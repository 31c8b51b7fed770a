import type { Rule } from '../../framework/rule.ts';
import { countMismatch } from './count-mismatch.ts';
import { coverageClaim } from './coverage-claim.ts';
import { departmentReviewCases } from './department-review-cases.ts';
import { directionMismatch } from './direction-mismatch.ts';
import { noPriorYear } from './no-prior-year.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { priorDiffers } from './prior-differs.ts';
import { rangeReversed } from './range-reversed.ts';
import { ratioMismatch } from './ratio-mismatch.ts';
import { sameMetricConflict } from './same-metric-conflict.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { textTableMismatch } from './text-table-mismatch.ts';
import { untraceableNumber } from './untraceable-number.ts';

export const fact: readonly Rule[] = [
  sumMismatch,
  ratioMismatch,
  countMismatch,
  directionMismatch,
  partExceedsWhole,
  rangeReversed,
  textTableMismatch,
  sameMetricConflict,
  coverageClaim,
  untraceableNumber,
  noPriorYear,
  priorDiffers,
  departmentReviewCases,
];
