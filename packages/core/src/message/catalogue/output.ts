import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** What is wrong with a finished document. */
export const output = {
  'output/open-slots': {
    severity: 'error',
    reason: (finding) =>
      `${finding.subject}里还有 ${finding.actual} 处待补，不能成稿；补齐数据，或加 --allow-open 先看样`,
  },
  'output/check-errors': {
    severity: 'info',
    reason: ({ subject, actual }) => `${subject}没有生成：检查发现${actual}个错误，改正后才能成稿；审阅稿不受此限`,
  },
  'output/fact-mismatch': {
    severity: 'error',
    reason: (finding) => `成稿中“${finding.subject}”读回来是“${finding.actual}”${expected(finding)}`,
  },
  'output/leak': {
    severity: 'error',
    reason: (finding) => `公开稿会露出内部数据“${finding.subject}”（${finding.actual}），应为公开数据，或改写这一处`,
  },
  'output/trace': {
    severity: 'error',
    reason: ({ subject, actual }) => `公开稿里还留有${subject}（${actual}），应为没有任何内部痕迹的文件`,
  },
  'output/congress-head': {
    severity: 'warning',
    reason: ({ subject, actual }) => `人大稿没有${subject}，应在 report.yaml 里写 ${actual}`,
  },
  'output/layout': {
    severity: 'warning',
    reason: (finding) => `版面：${finding.subject}是 ${finding.actual}${expected(finding)}`,
  },
} as const satisfies Record<string, MessageKind>;
