import type { MessageKind } from '../kind.ts';

/** Figures of districts on their way to the city. */
export const rollup = {
  'rollup/other-year': {
    severity: 'error',
    reason: ({ subject, actual, expected: [year] = [] }) =>
      `“${subject}”的卷宗是${actual}年度的，没有汇总，应为${year}年度的`,
  },
  'rollup/twice': {
    severity: 'error',
    reason: ({ subject, actual, expected: [other] = [] }) =>
      `“${subject}”有两个卷宗：${other} 和 ${actual}，只汇总了前一个，应只留下作准的一个`,
  },
  'rollup/missing': {
    severity: 'warning',
    reason: ({ subject, actual }) => `“${subject}”还缺 ${actual}，没有汇总；没有的数不当作 0，应请补报`,
  },
  'rollup/absent': {
    severity: 'warning',
    reason: ({ actual, expected: [late] = [] }) =>
      `members 里的 ${actual} 没有卷宗${late === undefined ? '' : `，已逾期${late}天`}，要相加的指标都没有汇总，应请报送`,
  },
  'rollup/unlisted': {
    severity: 'error',
    reason: ({ actual }) =>
      `“${actual}”不在上级卷宗的 members 里，没有汇总，应写进上级卷宗 report.yaml 的 members，或者不汇总它`,
  },
  'rollup/provisional': {
    severity: 'warning',
    reason: ({ subject, actual }) => `“${subject}”里 ${actual} 的数还没有核定，已经汇总，核定以后应再汇总`,
  },
  'rollup/unit': {
    severity: 'error',
    reason: ({ subject, actual, expected: [unit] = [] }) =>
      `“${subject}”的单位不一致：${actual}，应为“${unit}”，没有汇总`,
  },
  'rollup/definition': {
    severity: 'warning',
    reason: ({ subject, actual }) => `“${subject}”的口径与本级的不同：${actual}，应核对能不能相加`,
  },
  'rollup/cannot-add': {
    severity: 'warning',
    reason: ({ subject, actual, expected: [problem] = [] }) =>
      `“${subject}”没有汇总：${actual}${problem ?? ''}，应请补上`,
  },
  'rollup/stands-out': {
    severity: 'info',
    reason: ({ subject, actual }) => `“${subject}”里 ${actual} 与其他单位相差悬殊，应核对`,
  },
  'rollup/typed-differs': {
    severity: 'error',
    reason: ({ subject, actual, expected: [typed] = [] }) =>
      `“${subject}”汇总得 ${actual}，卷宗里写的是 ${typed}；没有改卷宗，应核对后改正不对的一边`,
  },
} as const satisfies Record<string, MessageKind>;
