import type { MessageKind } from '../kind.ts';
import { expected, quoted } from '../wording.ts';

/** What to do about a figure that may be right all the same. */
const doubtful = '请核对；核对无误的，在数据里写 confirmed: 原因';

/** What a figure says. */
export const fact = {
  'fact/unknown-metric': {
    severity: 'error',
    reason: ({ actual, expected: near = [] }) =>
      near.length > 0
        ? `没有“${actual}”这个指标，应为 ${near.join('或')}`
        : `没有“${actual}”这个指标，应为模板包或 metrics.yaml 里的指标`,
    ofValues: ({ actual, expected: near = [] }) =>
      `没有“${actual}”这个指标，应为${near.length > 0 ? ` ${near.join('或')}` : '模板包或 metrics 里的指标'}`,
  },
  'fact/stated-twice': {
    severity: 'error',
    reason: ({ subject, actual }) => `“${subject}”填了两次，${actual}，应为同一个数`,
  },
  'fact/contested': {
    severity: 'error',
    reason: ({ subject, expected: claims = [] }) =>
      `“${subject}”报来的不一样，还没有定：${claims.join('，')}；这项数据空着，应与有关单位核对，写上作准的数，理由写在 confirmed 里`,
  },
  'fact/stated-twice-agreeing': {
    severity: 'info',
    reason: ({ subject, actual }) => `“${subject}”填了两次（另一处在 ${actual}），按一条数据处理`,
  },
  'fact/several-forms': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”同时写了 ${finding.actual}${expected(finding)}`,
  },
  'fact/wrong-form': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”写的是${finding.actual}${expected(finding)}`,
  },
  'fact/zero-denominator': {
    severity: 'error',
    reason: ({ subject }) => `“${subject}”的分母是0，比率无法计算，应为大于0的数`,
  },
  'fact/numerator-exceeds': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”的分子大于分母（${finding.actual}），应为不大于分母的数`,
  },
  'fact/negative': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”是负数 ${finding.actual}，应为0或正数`,
  },
  'fact/not-whole': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”是 ${finding.actual}${expected(finding)}`,
  },
  'fact/parts-sum': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”各分项合计为 ${finding.actual}${expected(finding)}`,
  },
  'fact/rate-mismatch': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”写的是 ${finding.actual}${expected(finding)}`,
  },
  'fact/precision': {
    severity: 'error',
    reason: (finding) => `“${finding.subject}”的精度是“${finding.actual}”${expected(finding)}`,
  },
  'fact/relation': {
    severity: 'error',
    reason: ({ actual, expected: hints = [] }) => `${[`${actual}，请核对`, ...hints].join('；')}`,
  },
  'fact/relation-doubtful': {
    severity: 'warning',
    reason: ({ actual, expected: hints = [] }) => `${[`${actual}，${doubtful}`, ...hints].join('；')}`,
  },
  'fact/implausible': {
    severity: 'warning',
    reason: ({ actual }) => `${actual}，${doubtful}`,
  },
  'fact/imprecise-number': {
    severity: 'error',
    reason: ({ actual }) => `数 ${actual} 超过15位有效数字，会失真，应为加引号的数`,
    ofValues: ({ actual }) => `数 ${actual} 超出了 JavaScript 的数能准确表示的范围，可能已经失真，应改用文字给出`,
  },
  'fact/unknown-style': {
    severity: 'error',
    reason: (finding) => `数据“${finding.subject}”不能写作 ${finding.actual}${expected(finding)}`,
  },
  'fact/open': {
    severity: 'warning',
    reason: ({ subject, expected: how = [] }) => `待补：${subject}，应${how.join('、')}`,
  },
  'fact/required': {
    severity: 'warning',
    reason: ({ subject, expected: how = [] }) => `必报的“${subject}”没有数，应${how.join('、')}`,
  },
  'fact/target-unmet': {
    severity: 'info',
    reason: (finding) => `没有达到目标：“${finding.subject}”是 ${finding.actual}${expected(finding)}`,
  },
  'fact/target-unknown': {
    severity: 'info',
    reason: ({ subject, actual, expected: aims = [] }) =>
      `无法判断“${subject}”是否达到目标“${aims.join('、')}”：${actual}`,
  },
  'fact/public-on-internal': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `“${subject}”写明公开，所依据的${actual}却是内部的，应为内部数据，或换用公开的依据`,
  },
  'fact/unused': { severity: 'info', reason: ({ subject }) => `数据“${subject}”没有写进报告` },
  'fact/stale-text': {
    severity: 'error',
    reason: (finding) => `文中写的是“${finding.actual}”，与台账不一致，应为“${finding.expected?.join('')}”`,
  },
  'fact/sum-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      finding.subject === undefined
        ? `总数写的是“${finding.actual}”，与括号里各分项的合计不符${quoted(finding)}`
        : `总数写的是“${finding.actual}”，各分项合计是“${finding.expected?.[0]}”，应当相等；没有列全的，写明其余`,
  },
  'fact/direction-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      finding.actual?.startsWith('双')
        ? `写到“${finding.actual}”，前面说的正好相反${quoted(finding)}`
        : `写到“${finding.actual}”，与前一个数相比是${finding.expected?.[0]}，应为与数相符的说法`,
  },
  'fact/part-exceeds-whole': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [whole] = [] }) => `写的是“${actual}”，比前面的“${whole}”还多，应核对这两个数`,
  },
  'fact/count-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `写的是“${finding.actual}”，列出的是${finding.expected?.[0]}，应当相等`,
  },
  'fact/range-reversed': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `“${finding.actual}”前一个数比后一个数大，应为从小到大`,
  },
  'fact/ratio-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) => `写的是“${finding.actual}”，按文中的数算不出来${quoted(finding)}`,
  },
  'fact/text-table-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      `“${finding.subject}”文中是“${finding.actual}”，表里是“${finding.expected?.[0]}”，应为同一个数`,
  },
  'fact/same-metric-conflict': {
    severity: 'warning',
    layer: 'practice',
    reason: (finding) =>
      `“${finding.subject}”这里是“${finding.actual}”，前文是“${finding.expected?.[0]}”，应为同一个数，口径不同的写明口径`,
  },
  'fact/coverage-claim': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) => `写的是“${subject}”，数却是 ${actual}，应为与数相符的说法`,
  },
  'fact/untraceable-number': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, subject, expected: [link, first] = [] }) => {
      const known = subject === undefined ? '应引用一条数据' : `像是“${subject}”`;
      if (link === undefined) return `“${actual}”没有出处，${known}`;
      const how = subject === undefined ? '如' : first === undefined ? '可写成' : `应${first}，再写成`;
      return `“${actual}”没有出处，${known}，${how} ${link}`;
    },
  },
  'fact/no-prior-year': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) => `写了“${actual}”，但“${subject}”没有上年的数，应在这项数据里补填 prior`,
  },
  'fact/prior-differs': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual, expected: [reported] = [] }) =>
      `“${subject}”的上年数填的是${actual}，上一年的报告写的是${reported}，应为同一个数；口径变了的，在正文里说明`,
  },
  'fact/department-review-cases': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) =>
      `${subject}年政府工作部门不再办理行政复议案件，这里写的是“${actual}”，应为本级政府办理，或者写明是以前年度的案件`,
  },
} as const satisfies Record<string, MessageKind>;
