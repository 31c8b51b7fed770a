import type { MessageKind } from '../kind.ts';

/** 序号 */
export const numbering = {} as const satisfies Record<string, MessageKind>;
