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
    reason: ({ subject }) => `${subject}超过两万行或二百列，后面的没有读，应拆成几个文件`,
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
} as const satisfies Record<string, MessageKind>;
