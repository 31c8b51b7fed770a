import type { MessageKind } from '../kind.ts';
import { expected } from '../wording.ts';

/** What is wrong with `rules:` and with comments that silence a rule. */
export const rule = {
  'rule/unknown': {
    severity: 'warning',
    reason: (finding) => `没有“${finding.actual}”这条规则${expected(finding)}，全部规则见 docs/rules.md`,
  },
  'rule/core': {
    severity: 'warning',
    reason: ({ subject, actual }) =>
      `${subject} 出自标准，不能整体改为 ${actual}；个别地方确有理由的，在那里写 <!-- fazhi-disable-next-line ${subject}: 理由 -->`,
  },
  'rule/failed': {
    severity: 'error',
    reason: ({ subject, actual }) => `规则 ${subject} 出了错，没有查完（${actual}），应改好这条规则再查`,
  },
  'rule/no-reason': {
    severity: 'warning',
    reason: ({ subject }) => `停用 ${subject} 没有写理由，不起作用，应在冒号后写明理由`,
  },
  'rule/one-place': {
    severity: 'warning',
    reason: ({ subject }) => `${subject} 只能一处一处放行，应在那一处上面写 fazhi-disable-next-line ${subject}: 理由`,
  },
  'rule/unused-disable': {
    severity: 'warning',
    reason: ({ subject }) => `这里已经没有 ${subject} 的问题，停用的注释应当删去`,
  },
} as const satisfies Record<string, MessageKind>;
