import type { MessageKind } from '../kind.ts';

/** 数字 */
export const number = {} as const satisfies Record<string, MessageKind>;
