import type { MessageKind } from '../kind.ts';
import { quoted } from '../wording.ts';

/** 引文 */
export const citation = {
  'citation/docnum-bracket': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `发文字号的年份写作“${finding.actual}”，规定用六角括号${quoted(finding)}`,
  },
  'citation/docnum-no-di': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `发文字号的顺序号加了“第”字：“${finding.actual}”，规定不加${quoted(finding)}`,
  },
  'citation/docnum-no-pad': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `发文字号的顺序号编了虚位：“${finding.actual}”，规定不编${quoted(finding)}`,
  },
  'citation/repealed': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual, expected: [instead] = [] }) => `《${actual}》自${subject}起已经废止，应为${instead}`,
  },
  'citation/docnum-full-year': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `发文字号的年份写作“${finding.actual}”，规定标全称${quoted(finding)}`,
  },
  'citation/docnum-space': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `发文字号里有空格：“${finding.actual}”${quoted(finding)}`,
  },
  'citation/title-before-number': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      `${finding.subject === undefined ? '发文字号写在了标题前面' : '只写了发文字号，没有标题'}：“${finding.actual}”${quoted(finding)}`,
  },
  'citation/number-in-parens': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `标题后的发文字号没有加括号：“${finding.actual}”${quoted(finding)}`,
  },
  'citation/redundant-wenjian': {
    severity: 'info',
    layer: 'practice',
    reason: (finding) => `标题和文号后的“文件”重复：“${finding.actual}”，可改为“${finding.expected?.join('')}”`,
  },
  'citation/law-fullname-first': {
    severity: 'info',
    layer: 'practice',
    off: true,
    reason: (finding) => `首次提到法律用了简称${finding.actual}，应为${finding.expected?.join('')}`,
  },
  'citation/nested-title': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected = [] }) => `书名号里又用了书名号：${actual}，应为${expected.join('')}`,
  },
  'citation/known-title-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `文件名称写作“${finding.actual}”${quoted(finding)}`,
  },
  'citation/range-dash-lost': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `起止年份之间没有连接号：“${finding.actual}”${quoted(finding)}`,
  },
  'citation/abbrev-form': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `注明简称写作“${finding.actual}”${quoted(finding)}`,
  },
  'citation/law-decree-number': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual }) => `法规名称后注了公布令的编号“${actual}”，通常只写名称`,
  },
} as const satisfies Record<string, MessageKind>;
