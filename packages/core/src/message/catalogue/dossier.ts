import type { MessageKind } from '../message.ts';
import { expected } from '../wording.ts';

/** How the parts of a dossier refer to each other. */
export const dossier = {
  'dossier/duplicate-id': {
    severity: 'error',
    reason: ({ subject, actual }) => `${subject}编号“${actual}”重复，应为唯一`,
  },
  'dossier/unknown-department': {
    severity: 'error',
    reason: (finding) => `单位“${finding.actual}”不在 report.yaml 的 departments 里${expected(finding)}`,
  },
  'dossier/ambiguous-department': {
    severity: 'error',
    reason: (finding) => `“${finding.actual}”可指多个单位${expected(finding)}`,
  },
  'dossier/unknown-evidence': {
    severity: 'error',
    reason: (finding) => `没有编号为“${finding.actual}”的佐证材料${expected(finding)}`,
  },
  'dossier/wrong-year': {
    severity: 'error',
    reason: (finding) => `${finding.subject}是 ${finding.actual}${expected(finding)}`,
  },
  'dossier/stated-twice': {
    severity: 'error',
    reason: ({ subject, actual }) => `${subject}既写在 report.yaml 里，又有 ${actual}，应为其中一处`,
  },
} as const satisfies Record<string, MessageKind>;
