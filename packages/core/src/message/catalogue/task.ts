import type { MessageKind } from '../kind.ts';

/** What a task list says that cannot be taken over as it stands. `subject` is where: 表1第5行第2列. */
export const task = {
  'task/no-tasks': {
    severity: 'error',
    reason: () => '没有找到任务，应为一张有“工作内容”“责任单位”等表头的表，或者用“一、”“（一）”“1.”编号的段落',
  },
  'task/no-header': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `${subject}的表没有认得的表头，${actual}行没有读作任务，应有“工作内容”“责任单位”“完成时限”等表头`,
  },
  'task/unparsed': {
    severity: 'warning',
    reason: ({ subject, actual }) => `${subject}的“${actual}”没有认出是什么，已原样留在 unparsed 里`,
  },
  'task/broken-table': {
    severity: 'warning',
    reason: ({ subject }) => `${subject}的合并单元格不完整，应检查这一处的内容`,
  },
  'task/nested-table': {
    severity: 'info',
    reason: ({ subject }) => `${subject}的单元格里还有一张表，已按行并入这一格，应检查内容`,
  },
  'task/too-many-rows': {
    severity: 'warning',
    reason: ({ subject }) => `${subject}超过两万行、二百列或二十万格，后面的没有读，应拆成几个文件`,
  },
  'task/unknown-unit': {
    severity: 'warning',
    reason: ({ subject, actual, expected: near = [] }) =>
      near.length > 0
        ? `${subject}的单位“${actual}”不在 report.yaml 的 departments 里，应为${near.join('或')}`
        : `${subject}的单位“${actual}”不在 report.yaml 的 departments 里，应先在那里登记`,
  },
  'task/no-unit': {
    severity: 'info',
    reason: ({ subject, actual }) => `${subject}的任务“${actual}”没有写牵头或责任单位`,
  },
  'task/no-number': {
    severity: 'info',
    reason: ({ subject, actual }) => `${subject}的任务没有序号，编号取为 ${actual}`,
  },
  'task/repeated-number': {
    severity: 'warning',
    reason: ({ subject, actual }) => `${subject}的序号“${actual}”在同一组里重复，应为唯一`,
  },
  'task/preface': {
    severity: 'info',
    reason: ({ actual }) => `清单前后的${actual}段文字（版头、主送、通知、落款等）不是任务，没有写入 tasks.yaml`,
  },
  'task/gone': {
    severity: 'warning',
    reason: ({ actual }) => `tasks.yaml 里的任务 ${actual} 不在新的清单里，已原样保留，应核对后删去或保留`,
  },
  'task/unreported': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) => `任务 ${subject} 没有报告：${actual}…，应在正文里写到，或者写明 exempt 的理由`,
  },
  'task/overdue-open': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) =>
      `任务 ${subject} 的时限（${actual}）已过，没有报告完成情况，应在正文里写到完成情况，没有完成的写进不足或者下一年度安排`,
  },
  'task/target-missed': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual, expected: [target] = [] }) =>
      `任务 ${subject} 的目标是${target}，实际${actual === undefined ? '没有达到' : `是 ${actual}`}，应在不足里写明原因`,
  },
  'task/target-unevidenced': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) => `任务 ${subject} 的目标“${actual}”没有数可以对照，应补填这个指标的数`,
  },
  'task/frequency-unmet': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual, expected: [target] = [] }) =>
      `任务 ${subject} 要求“${target}”，实际${actual === undefined ? '没有达到' : `是 ${actual}`}，应补足，或者写明原因`,
  },
  'task/count-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [count] = [] }) => `文中说清单有${actual}项任务，任务清单里是${count}项，应一致`,
  },
  'task/year-mismatch': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual, expected: [year] = [] }) => `任务清单是${actual}的，应为${year}的`,
  },
  'task/indicator-version': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”没有写明指标体系的版本，各版的指标数不同，应写明哪一年的版本`,
  },
  'task/owner-missing': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject }) => `任务 ${subject} 没有责任单位，应写明 lead 或者 responsible`,
  },
  'task/owner-generic': {
    severity: 'info',
    layer: 'practice',
    reason: ({ subject, actual }) => `任务 ${subject} 的责任单位只有“${actual}”，应写明具体单位`,
  },
  'task/owner-alias': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual, expected: [known] = [] }) =>
      `“${actual}”和前面的“${known}”像是同一个单位，应统一名称，或者在 departments 里写成 aliases`,
  },
  'task/deadline-missing': {
    severity: 'info',
    layer: 'practice',
    reason: ({ subject }) => `任务 ${subject} 没有完成时限，清单里别的任务有`,
  },
  'task/deadline-nondate': {
    severity: 'info',
    layer: 'practice',
    reason: ({ subject, actual }) =>
      `任务 ${subject} 的时限“${actual}”不是日期，也不是频次，判断不了是否到期，应写明 date 或者 frequency`,
  },
  'task/layout-residue': {
    severity: 'info',
    layer: 'practice',
    reason: ({ actual, expected: [right] = [] }) =>
      `“${actual?.replace(/\n/g, '⏎')}”里有排版留下的序号、空格或者换行，应为“${right}”`,
  },
} as const satisfies Record<string, MessageKind>;
