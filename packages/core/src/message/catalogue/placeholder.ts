import type { MessageKind } from '../kind.ts';

/** 待补 */
export const placeholder = {
  'placeholder/left': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `留有占位符“${actual}”，应补上内容或者删去`,
  },
  'placeholder/wildcard': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `“${actual}”是代替的写法，应写明具体的数、日期或者名称`,
  },
  'placeholder/template-tag': {
    severity: 'warning',
    layer: 'practice',
    reason: ({ actual }) => `留有模板标记“${actual}”，应为填好的内容`,
  },
} as const satisfies Record<string, MessageKind>;
