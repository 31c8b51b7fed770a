import type { MessageKind } from '../kind.ts';

/** 隐私 */
export const privacy = {} as const satisfies Record<string, MessageKind>;
