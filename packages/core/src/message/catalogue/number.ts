import type { MessageKind } from '../kind.ts';
import { quoted, throughout } from '../wording.ts';

/** 数字 */
export const number = {
  'number/range-percent': {
    severity: 'warning',
    layer: 'core',
    reason: (finding) => `范围“${finding.actual}”的前一个数没有百分号${quoted(finding)}`,
  },
  'number/range-wan': {
    severity: 'warning',
    layer: 'core',
    reason: (finding) => `范围“${finding.actual}”的前一个数没有“万”“亿”${quoted(finding)}`,
  },
  'number/approx-han': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `概数写作“${finding.actual}”${quoted(finding)}`,
  },
  'number/mixed-thousand': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `“${finding.actual}”把阿拉伯数字和汉字混在一起${quoted(finding)}`,
  },
  'number/leading-zero': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `小数“${finding.actual}”没有写小数点前的零${quoted(finding)}`,
  },
  'number/fullwidth-digit': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `用了全角数字“${finding.actual}”${throughout(finding)}${quoted(finding)}`,
  },
  'number/decrease-times': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”：减少不能用倍数，应改用百分数或者写明减少到多少`,
  },
  'number/percent-vs-point': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      `${finding.actual?.endsWith('点') ? '数量增减多少' : '两个百分率之差'}写作“${finding.actual}”${quoted(finding)}`,
  },
  'number/over-redundant': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”里表示约数的词重复，应只用一个`,
  },
  'number/thousand-separator': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `全文多位数有的分节、有的不分节，这里写作“${finding.actual}”${quoted(finding)}`,
  },
  'number/session-han': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `会议届次写作“${finding.actual}”${quoted(finding)}`,
  },
  'number/unit-legal': {
    severity: 'info',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”不是法定计量单位${quoted(finding)}`,
  },
  'number/unit-mixed': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [first] = [] }) => `前文用“${first}”，这里用“${actual}”，应统一为“${first}”`,
  },
  'number/noun-unit': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [right] = [] }) =>
      `“${actual}”的量词与数的东西不配，应为“${right}”之类，或者核对数的是什么`,
  },
  'number/split-number': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `数字里面有空格：“${finding.actual}”${quoted(finding)}`,
  },
  'number/exact-with-more': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [exact] = [] }) =>
      `“${actual}”已经精确到个位，又用了表示约数的字，应为“${exact}”，或者写到十位、百位`,
  },
} as const satisfies Record<string, MessageKind>;
