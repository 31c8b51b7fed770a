import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** A title that ends in Latin letters, as a file name does, stands apart from Chinese. */
const spaced = (title = ''): string => title.replace(/[!-~]$/, '$& ');

/** What a data file may hold: keys, types, values. */
export const schema = {
  'schema/unknown-key': {
    severity: 'error',
    reason: ({ actual, subject, expected = [] }) =>
      subject === undefined
        ? `没有“${actual}”这个键，应为 ${expected.join('、')} 之一`
        : `没有“${actual}”这个键，应为“${subject}”`,
  },
  'schema/wrong-key': {
    severity: 'error',
    reason: (finding) => `键“${finding.actual}”写法不对${expected(finding)}`,
  },
  'schema/missing-key': {
    severity: 'error',
    reason: (finding) => `${spaced(finding.actual)}缺少“${finding.subject}”${expected(finding)}`,
  },
  'schema/wrong-type': {
    severity: 'error',
    reason: (finding) =>
      `${finding.subject === undefined ? (finding.place?.path === undefined ? '文件' : '给的值') : `“${finding.subject}”`}是${finding.actual}${expected(finding)}`,
  },
  'schema/wrong-value': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”的值是${finding.actual}${expected(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
