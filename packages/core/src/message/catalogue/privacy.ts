import type { MessageKind } from '../kind.ts';

/** 隐私 */
export const privacy = {
  'privacy/pii': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) => `写有${subject}（${actual}），应删去或者隐去`,
  },
  'privacy/person-named': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `要出公开稿，文中写有姓名“${actual}”，应只写职务或者隐去`,
  },
  'privacy/secret-item': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ subject, actual }) =>
      `要出公开稿，文中引用了内部数据“${subject}”（${actual}），应为公开数据，或者放在 internal 注释之间`,
  },
} as const satisfies Record<string, MessageKind>;
