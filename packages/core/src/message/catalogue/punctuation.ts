import type { MessageKind } from '../kind.ts';
import { quoted, throughout } from '../wording.ts';

const pairs = { 括号: '（）()', 书名号: '《》〈〉', 引号: '“”‘’「」『』', 六角括号: '〔〕', 方头括号: '【】' };

const nameOf = (mark: string): string => {
  const [name, marks = ''] = Object.entries(pairs).find(([, each]) => mark !== '' && each.includes(mark)) ?? [];
  return name === undefined ? mark : `${marks.indexOf(mark) % 2 === 0 ? '左' : '右'}${name}${mark}`;
};

/** 标点 */
export const punctuation = {
  'punctuation/halfwidth': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `中文里用了半角标点“${finding.actual}”${throughout(finding)}${quoted(finding)}`,
  },
  'punctuation/straight-quote': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `用了直引号：${finding.actual}${throughout(finding)}，应为${finding.expected?.join('')}`,
  },
  'punctuation/pair': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual = '', expected: [partner = ''] = [] }) =>
      `只有${nameOf(actual)}，应有${nameOf(partner)}与它成对，或者删去`,
  },
  'punctuation/duplicate': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `标点重复：“${finding.actual}”${quoted(finding)}`,
  },
  'punctuation/ellipsis': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `省略号写作“${finding.actual}”，应为六个连点“……”，不与“等”连用`,
  },
  'punctuation/deng-dunhao': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“等”前用了顿号：“${finding.actual}”${quoted(finding)}`,
  },
  'punctuation/quote-dunhao': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual = '' }) => `并列的${/[》《]/.test(actual) ? '书名号' : '引号'}之间用了顿号，通常不用，可以删去`,
  },
  'punctuation/year-dash': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `起止年份写作“${finding.actual}”${quoted(finding)}`,
  },
  'punctuation/number-wave': {
    severity: 'info',
    layer: 'practice',
    reason: (finding) => `数值范围写作“${finding.actual}”${quoted(finding)}`,
  },
  'punctuation/space-cjk': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `汉字、数字之间有空格：“${finding.actual}”${throughout(finding)}${quoted(finding)}`,
  },
  'punctuation/zero-width': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      `混入了${finding.actual}${throughout(finding)}${finding.expected?.length ? quoted(finding) : '，应删去或者补上原字'}`,
  },
  'punctuation/semicolon-after-period': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `分项里已有句号，末尾却是分号：“${finding.actual}”${quoted(finding)}`,
  },
  'punctuation/colon-nested': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual }) => `一句里套用了两个冒号：“${actual}”，应为一个，另一个改用逗号或者分成两句`,
  },
  'punctuation/title-marks-misuse': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual, expected = [] }) => `书名号用在了${actual}上，它不是文件或者作品，可改为${expected.join('')}`,
  },
  'punctuation/title-halfwidth': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `名称里有半角标点或者短横：${finding.actual}，应为${finding.expected?.[0]}，以原文件为准`,
  },
} as const satisfies Record<string, MessageKind>;
