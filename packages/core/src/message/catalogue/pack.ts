import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** What a pack says. */
export const pack = {
  'pack/not-found': {
    severity: 'error',
    reason: (finding) => `找不到模板包“${finding.actual}”${expected(finding)}`,
  },
  'pack/version': {
    severity: 'error',
    reason: (finding) => `模板包“${finding.subject}”的版本是 ${finding.actual}${expected(finding)}`,
  },
  'pack/cycle': { severity: 'error', reason: ({ actual }) => `模板包互相继承，成了环：${actual}` },
  'pack/missing-template': {
    severity: 'error',
    reason: (finding) => `缺少模板文件 ${finding.actual}${expected(finding)}`,
  },
  'pack/duplicate-section': {
    severity: 'error',
    reason: ({ actual }) => `章节编号“${actual}”重复，应为唯一`,
  },
  'pack/duplicate-pack': {
    severity: 'error',
    reason: ({ actual, subject }) => `模板包编号“${actual}”与所依据的 ${subject} 相同，应为另一个编号`,
  },
  'pack/reserved-section': {
    severity: 'error',
    reason: ({ actual }) => `章节编号“${actual}”另有所指，应为别的编号`,
  },
  'pack/missing-target': {
    severity: 'error',
    reason: ({ actual, subject, expected: near = [] }) =>
      `补丁的目标“${actual}”在 ${subject} 及其所依据的模板包里没有，应为${near.length > 0 ? ` ${near.join('、')}` : '已有的编号'}，或删去这个补丁`,
  },
  'pack/removed-target': {
    severity: 'error',
    reason: ({ actual, subject }) => `补丁的目标“${actual}”已被 ${subject} 删除，应为已有的编号，或删去这个补丁`,
  },
  'pack/patch-clash': {
    severity: 'error',
    reason: ({ subject, actual, expected: [op] = [] }) => `对“${subject}”的 ${op} 与第${actual} 相冲突，应为其中一个`,
  },
  'pack/patch-field': {
    severity: 'error',
    reason: ({ subject, actual, expected: [need] = [] }) =>
      actual === undefined
        ? `补丁 ${subject} 缺少“${need}”`
        : `补丁 ${subject} 不用“${actual}”，应为${need === undefined ? '只有 op 和 target' : ` ${need}`}`,
  },
  'pack/suspect': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `“${subject}”的原文在写补丁（${actual}）之后改过，补丁照常生效，应为复核并认可的补丁，见 fazhi pack review`,
  },
  'pack/unrecorded': {
    severity: 'info',
    reason: ({ subject, actual }) =>
      `对“${subject}”的补丁（${actual}）没有记下原文指纹，原文改了不会提醒；fazhi pack review --accept 可以补记`,
  },
  'pack/unused-metric': {
    severity: 'info',
    reason: ({ subject, actual }) => `没有模板用到指标 ${actual}（${subject}）`,
  },
  'pack/unused-template': { severity: 'warning', reason: () => '没有章节用到这个模板文件' },
  'pack/unused-partial': { severity: 'warning', reason: ({ actual }) => `没有模板用到局部模板“${actual}”` },
  'pack/shadowing': {
    severity: 'info',
    reason: ({ actual }) => `这个文件盖住了 ${actual}，那里改了不会提醒；写成 replace 补丁就会提醒`,
  },
  'pack/no-sample': { severity: 'info', reason: () => '没有 sample 样稿，应为一个能起草的卷宗' },
  'pack/no-sections': { severity: 'error', reason: () => '模板包没有 sections，也没有所依据的模板包' },
} as const satisfies Record<string, MessageKind>;
