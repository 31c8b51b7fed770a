import type { MessageKind } from '../kind.ts';

/** 日期 */
export const date = {} as const satisfies Record<string, MessageKind>;
