import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** How the parts of a dossier refer to each other. */
export const dossier = {
  'dossier/missing-file': {
    severity: 'error',
    reason: (finding) => `卷宗里没有 ${finding.actual}${expected(finding)}`,
  },
  'dossier/unknown-file': {
    severity: 'error',
    reason: ({ actual, expected: known = [] }) =>
      `${actual} 不是卷宗的文件，不会被读取，应为 ${known.join('、')}${known.length > 1 ? ' 之一' : ''}`,
  },
  'dossier/document-number': {
    severity: 'error',
    reason: (finding) => `发文字号“${finding.actual}”不合规定${expected(finding)}`,
    note: 'GB/T 9704—2012 7.2.5：年份用全称，以六角括号括入；发文顺序号不加“第”字，不编虚位，在阿拉伯数字后加“号”字',
  },
  'dossier/link': {
    severity: 'error',
    reason: ({ actual, subject }) => `${actual} 是一个链接，${subject}，没有读，应为卷宗里的文件或文件夹本身`,
  },
  'dossier/bad-path': {
    severity: 'error',
    reason: (finding) => `文件“${finding.actual}”在卷宗目录之外，应为卷宗目录里的文件，如 attachments/1.md`,
  },
  'dossier/attachment-text': {
    severity: 'error',
    reason: ({ subject, actual }) => `附件“${subject}”${actual}，应为 file、text、byPart 三者之一`,
  },
  'dossier/duplicate-id': {
    severity: 'error',
    reason: ({ subject, actual }) => `${subject}编号“${actual}”重复，应为唯一`,
  },
  'dossier/unknown-department': {
    severity: 'error',
    reason: ({ actual, expected: near = [] }) =>
      near.length > 0
        ? `单位“${actual}”不在 report.yaml 的 departments 里，应为${near.join('或')}`
        : `单位“${actual}”不在 report.yaml 的 departments 里，应先在那里登记${actual?.startsWith('各') ? '，用 members 写明是哪些单位' : ''}`,
    ofValues: ({ actual, expected: near = [] }) =>
      `单位“${actual}”不在 departments 里，${near.length > 0 ? `应为${near.join('或')}` : '应先在那里登记'}`,
  },
  'dossier/ambiguous-department': {
    severity: 'error',
    reason: ({ actual, expected: owners = [] }) =>
      `“${actual}”同时是${owners.map((owner) => `“${owner}”`).join('和')}的名称或别称，应只指一个单位`,
  },
  'dossier/unknown-evidence': {
    severity: 'error',
    reason: ({ actual, expected: near = [] }) =>
      near.length > 0
        ? `没有编号为“${actual}”的佐证材料，应为 ${near.join('或')}`
        : `没有编号为“${actual}”的佐证材料，应先在 evidence.yaml 里登记`,
    ofValues: ({ actual, expected: near = [] }) =>
      `没有编号为“${actual}”的佐证材料，${near.length > 0 ? `应为 ${near.join('或')}` : '应先在 evidence 里登记'}`,
  },
  'dossier/other-pack': {
    severity: 'error',
    reason: (finding) => `卷宗用的模板包不是 ${finding.actual}${expected(finding)}`,
  },
  'dossier/wrong-year': {
    severity: 'error',
    reason: (finding) => `${finding.subject}是 ${finding.actual}${expected(finding)}`,
  },
  'dossier/stated-twice': {
    severity: 'error',
    reason: ({ subject, actual }) => `${subject}写在两处（${actual}），应为其中一处`,
  },
} as const satisfies Record<string, MessageKind>;
