import type { MessageKind } from '../kind.ts';
import { quoted } from '../wording.ts';

/** 日期 */
export const date = {
  'date/finish-format': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `成文日期写作“${finding.actual}”${quoted(finding)}`,
  },
  'date/hao-to-ri': {
    severity: 'warning',
    layer: 'practice',
    reason: () => '日期里用了“号”，应为“日”',
  },
  'date/year-short': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `年份简写作“${finding.actual}”${quoted(finding)}`,
  },
  'date/mixed-numerals': {
    severity: 'error',
    layer: 'core',
    reason: (finding) => `同一个日期里“${finding.actual}”与其余部分的数字形式不同${quoted(finding)}`,
  },
  'date/weekday': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual, expected: [day] = [] }) => `${subject}写作${actual}，应为${day}，或者日期有误`,
  },
  'date/relative': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      `“${finding.actual}”随阅读的时间而变${finding.expected?.length ? quoted(finding) : '，应写明年份或者日期'}`,
  },
  'date/out-of-year': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) => `成效里写了${actual}的事，应为${subject}年的情况`,
  },
  'date/impossible': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `没有“${actual}”这一天，应核对月和日`,
  },
  'date/hour-mix': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”混用了12小时制和24小时制${quoted(finding)}`,
  },
  'date/plan-year': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, expected: [right] = [] }) => `${subject}是${right}，应核对年份或者规划的名称`,
  },
  'date/cutoff-not-year-end': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [end] = [] }) => `数据截至 ${actual}，不是全年，应截至 ${end}`,
  },
  'date/half-year': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”的数不是全年的，应更新为全年的数`,
  },
  'date/drafted-before-year-end': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, subject }) => `成文日期是 ${actual}，${subject}年还没有过完，全年的报告应在年度终了之后成文`,
  },
  'date/named-day': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      finding.subject === undefined
        ? `以月、日称呼的日子写作“${finding.actual}”，月与日之间用间隔号${quoted(finding)}`
        : `${finding.subject}写作“${finding.actual}”，不是这一天${quoted(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
