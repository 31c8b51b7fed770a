import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** What a template says. */
export const template = {
  'template/syntax': { severity: 'error', reason: ({ actual }) => `模板写法有误：${actual}` },
  'template/unknown-helper': {
    severity: 'error',
    reason: (finding) => `没有“${finding.actual}”这个助手${expected(finding)}`,
  },
  'template/unknown-name': {
    severity: 'error',
    reason: (finding) => `没有“${finding.actual}”这个名称${expected(finding)}`,
  },
  'template/unknown-metric': {
    severity: 'error',
    reason: (finding) => `模板引用了不存在的指标“${finding.actual}”${expected(finding)}`,
  },
  'template/unknown-partial': {
    severity: 'error',
    reason: (finding) => `没有“${finding.actual}”这个局部模板${expected(finding)}`,
  },
  'template/forbidden': {
    severity: 'error',
    reason: (finding) => `模板里不能用 ${finding.actual}${expected(finding)}`,
  },
  'template/inapplicable': {
    severity: 'error',
    reason: ({ actual, subject }) => `${actual} 不适用于指标“${subject}”，应为适用的参数，或者不写`,
  },
  'template/misplaced': {
    severity: 'error',
    reason: ({ actual, expected: [where] = [] }) => `${actual} 不能放在这里，应放在${where}`,
  },
  'template/too-large': {
    severity: 'error',
    reason: () => '整篇报告的模板展开之后超过1兆字，应为更短的模板，或者更少地重复引用局部模板',
  },
  'template/too-deep': {
    severity: 'error',
    reason: (finding) => `模板一层套一层，套得太深${expected(finding)}`,
  },
  'template/argument': {
    severity: 'error',
    reason: (finding) =>
      `助手“${finding.subject}”${finding.actual?.startsWith('没有') ? finding.actual : `的参数是 ${finding.actual}`}${expected(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
