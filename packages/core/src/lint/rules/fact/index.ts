import type { Rule } from '../../framework/rule.ts';
import { coverageClaim } from './coverage-claim.ts';
import { departmentReviewCases } from './department-review-cases.ts';
import { noPriorYear } from './no-prior-year.ts';
import { priorDiffers } from './prior-differs.ts';
import { ratioMismatch } from './ratio-mismatch.ts';
import { sameMetricConflict } from './same-metric-conflict.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { textTableMismatch } from './text-table-mismatch.ts';
import { untraceableNumber } from './untraceable-number.ts';

export const fact: readonly Rule[] = [
  sumMismatch,
  ratioMismatch,
  textTableMismatch,
  sameMetricConflict,
  coverageClaim,
  untraceableNumber,
  noPriorYear,
  priorDiffers,
  departmentReviewCases,
];
