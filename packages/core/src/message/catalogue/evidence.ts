import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** The documents behind facts and tasks. */
export const evidence = {
  'evidence/too-late': {
    severity: 'warning',
    reason: (finding) => `佐证材料“${finding.subject}”的日期是 ${finding.actual}${expected(finding)}`,
  },
  'evidence/outside': {
    severity: 'error',
    reason: ({ subject, actual }) =>
      `佐证材料“${subject}”的位置“${actual}”在卷宗目录之外，应为卷宗目录里的文件，如 evidence/1.pdf`,
  },
  'evidence/missing-file': {
    severity: 'warning',
    reason: ({ subject, actual }) => `佐证材料“${subject}”的文件 ${actual} 不在，应放在那里，或改写 location`,
  },
  'evidence/changed-file': {
    severity: 'error',
    reason: ({ subject, actual, expected: [recorded] = [] }) =>
      `佐证材料“${subject}”的文件改过了，现在的 sha256 是 ${actual}，应为登记时的 ${recorded}；确认无误后再改登记`,
  },
  'evidence/no-hash': {
    severity: 'info',
    reason: ({ subject, expected: [hash] = [] }) => `佐证材料“${subject}”没有登记 sha256，应为 sha256: ${hash}`,
  },
  'evidence/no-location': {
    severity: 'info',
    reason: ({ subject }) => `佐证材料“${subject}”有 sha256 而没有 location，无从核对，应写明文件的位置`,
  },
  'evidence/none': {
    severity: 'info',
    reason: ({ subject }) => `数据“${subject}”没有佐证材料，应在 evidence 里写上材料编号`,
  },
  'evidence/unused': {
    severity: 'info',
    reason: ({ subject }) => `佐证材料“${subject}”没有佐证任何数据、任务或语句`,
  },
} as const satisfies Record<string, MessageKind>;
