import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** Texts that people write. */
export const prose = {
  'prose/unknown-section': {
    severity: 'error',
    reason: (finding) => `模板包里没有编号为“${finding.actual}”的章节${expected(finding)}`,
  },
  'prose/template-code': {
    severity: 'error',
    reason: ({ actual }) => `正文里有模板语法“${actual}”，正文不是模板，应为普通文字，引用数据写作 [](fact:指标编号)`,
  },
  'prose/missing-section': {
    severity: 'warning',
    reason: ({ subject, actual, expected: owners = [] }) =>
      `待补：章节“${subject}”没有内容${owners.length > 0 ? `（${owners.join('、')}）` : ''}，应写在 prose/${actual}.md`,
  },
  'prose/from-data': {
    severity: 'info',
    reason: ({ subject, actual }) => `章节“${subject}”没有人写，暂由数据列出，要用自己的话，应写在 prose/${actual}.md`,
  },
  'prose/unsupported': {
    severity: 'error',
    reason: (finding) => `公文正文不支持${finding.actual}${expected(finding)}`,
  },
  'prose/unknown-task': {
    severity: 'error',
    reason: (finding) => `任务清单里没有编号为“${finding.actual}”的任务${expected(finding)}`,
  },
  'prose/heading-too-deep': {
    severity: 'error',
    reason: (finding) => `标题“${finding.actual}”超过四级${expected(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
