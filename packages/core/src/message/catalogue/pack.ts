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
  'pack/no-sections': { severity: 'error', reason: () => '模板包没有 sections，也没有所依据的模板包' },
} as const satisfies Record<string, MessageKind>;
