import type { MessageKind } from '../kind.ts';

/** From one year to the next. */
export const year = {
  'year/no-next-tasks': {
    severity: 'warning',
    reason: ({ actual }) => `卷宗里没有${actual}年度的任务（nextTasks），新卷宗的任务清单是空的，印发以后请导入`,
  },
  'year/no-previous': {
    severity: 'warning',
    reason: ({ actual }) => `没有找到${actual}年度生成的报送稿，没有作为上年报告带入新卷宗，可以自己写在 previous 里`,
  },
  'year/no-prior': {
    severity: 'warning',
    reason: ({ subject }) => `数据“${subject}”自相矛盾，没有读成一个数，没有作为上年数带入新卷宗，请先改正`,
  },
  'year/old-deadline': {
    severity: 'warning',
    reason: ({ actual }) => `报送期限 ${actual} 是上一年定的，已照抄到新卷宗，请改成今年的`,
  },
  'year/no-year': {
    severity: 'error',
    reason: () => '读不出报告年度，没有导入，应写明是哪一年度的报告',
  },
  'year/no-organ': {
    severity: 'error',
    reason: () => '标题和落款里读不出是哪个机关的报告，机关暂写“某某人民政府”，应在 report.yaml 的 organ 里改成全称',
  },
  'year/no-level': {
    severity: 'warning',
    reason: ({ actual }) => `从“${actual}”看不出机关层级，暂写 county，应在 report.yaml 的 organ 里核对 level`,
  },
  'year/left-out': {
    severity: 'info',
    reason: ({ actual, expected: lines = [] }) =>
      `标题上方和页脚等处的${actual}行不是报告正文，没有导入：${lines.join('；')}`,
  },
  'year/other-year': {
    severity: 'error',
    reason: ({ actual, expected: [wanted] = [] }) => `是${actual}年度的报告，上年数应取自${wanted}年度的，没有填`,
  },
  'year/other-organ': {
    severity: 'error',
    reason: ({ actual, expected: [wanted] = [] }) =>
      `是“${actual}”的报告，卷宗是“${wanted}”的，没有填，应为“${wanted}”的报告；确是同一机关（改了名、写法不同）的，导入时要写明`,
  },
  'year/unknown-organ': {
    severity: 'warning',
    reason: ({ expected: [wanted] = [] }) => `看不出是哪个机关的报告，按“${wanted}”的填了上年数，应核对是不是本机关的`,
  },
  'year/prior-differs': {
    severity: 'warning',
    reason: ({ subject, actual, expected: [reported] = [] }) =>
      `“${subject}”的上年数写的是 ${actual}，上年报告里是 ${reported}；没有改，应核对后改正`,
  },
  'year/prior-unplaced': {
    severity: 'info',
    reason: ({ actual, expected: names = [] }) =>
      `上年报告里还有${actual}项数，卷宗里没有这些指标，没有填：${names.join('、')}`,
  },
} as const satisfies Record<string, MessageKind>;
