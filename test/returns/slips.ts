import type { Filled } from './county.ts';

/** A slip as it is made in a return: what kind it is, whose row, and the cells that differ from what is right. */
export type Slip = readonly [kind: string, metric: string, cells: Filled[string]];

const now = (value: number | string) => ({ 本年数: value });

/**
 * Forty, written down from how returns go wrong before any was tried, and kept as they were written: each has one metric
 * filled in wrongly among those of a county that are right.
 */
export const slips: readonly Slip[] = [
  ['a digit too many', 'mediation.handled', now(45970)],
  ['a digit too many', 'publicity.events', now(5480)],
  ['a digit too many', 'dispute.screened', now(62380)],
  ['two digits too many', 'notary.cases', now(150600)],
  ['a digit short', 'approval.cases', now(43791)],
  ['a digit short', 'legal-aid.cases', now(76)],
  ['a digit short', 'exam.participants', now(321)],
  ['a sign', 'review.accepted', now(-81)],
  ['a sign in full width', 'litigation.cases', now('－112')],
  ['a sign before an amount', 'enforcement.fines', now(-587.3)],
  ['万 where ones are counted', 'approval.cases', now(43.7915)],
  ['万 where ones are counted', 'dispute.screened', now(0.6238)],
  ['万 where ones are counted', 'publicity.audience', now(9.13)],
  ['元 where 万元 are counted', 'enforcement.fines', now(5873000)],
  ['ones where 万条 are counted', 'digital.data-shared', now(41150000)],
  ['this year’s number in last year’s column', 'legal-aid.cases', { 上年数: 768, 本年数: '' }],
  ['the two years the wrong way round', 'mediation.mediators', { 上年数: 1058, 本年数: 1036 }],
  ['last year’s number mistyped in the form', 'petition.handled', { 上年数: 2424 }],
  ['last year’s number again', 'approval.cases', now(418260)],
  ['last year’s number again, three digits of it', 'publicity.audience', now(86400)],
  ['more than came', 'review.closed', now(96)],
  ['the rest does not add up', 'review.pending', now(41)],
  ['more done than there were', 'task.done', now(64)],
  ['more put right than found', 'inspection.issues-fixed', now(74)],
  ['a part above its whole', 'normative.abolished', now(84)],
  ['a part above its whole', 'mediation.full-time', now(1097)],
  ['a part above its whole', 'disclosure.key-areas', now(7624)],
  ['digits in another order, above the whole', 'mediation.succeeded', now(5421)],
  ['a 6 read as 9', 'decision.made', now(9)],
  ['a rate that is not its counts', 'review.correction-rate', now(18.4)],
  ['a rate that is not its counts', 'litigation.lost-rate', now(15.4)],
  ['the sides of a rate the wrong way round', 'litigation.appearance-rate', { 分子: 112, 分母: 109 }],
  ['a rate as a fraction', 'exam.pass-rate', now(0.995)],
  ['a rate without its point', 'proposal.satisfaction-rate', now(991)],
  ['the number of the row above', 'publicity.consultations', now(133)],
  ['the number of another office’s row', 'approval.self-service-items', now(146)],
  ['the number of a row far below', 'legal-aid.cases', now(1506)],
  ['the year', 'hearing.attended', now(2025)],
  ['half a thing', 'emergency.drills', now(3.5)],
  ['from and to the wrong way round', 'approval.startup-days', { 原来的数: 0.5, 现在的数: 1 }],
];
