import type { MessageKind } from '../kind.ts';

/** 版面 */
export const format = {} as const satisfies Record<string, MessageKind>;
