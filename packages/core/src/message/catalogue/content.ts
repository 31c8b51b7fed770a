import type { MessageKind } from '../kind.ts';

/** 内容 */
export const content = {} as const satisfies Record<string, MessageKind>;
