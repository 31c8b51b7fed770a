import type { MessageKind } from '../message.ts';
import { expected } from '../wording.ts';

/** What a data file may hold: keys, types, values. */
export const schema = {
  'schema/unknown-key': {
    severity: 'error',
    reason: (finding) => `没有“${finding.actual}”这个键${expected(finding)}`,
  },
  'schema/missing-key': {
    severity: 'error',
    reason: (finding) => `缺少“${finding.subject}”${expected(finding)}`,
  },
  'schema/wrong-type': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”是${finding.actual}${expected(finding)}`,
  },
  'schema/wrong-value': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”的值是 ${finding.actual}${expected(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
