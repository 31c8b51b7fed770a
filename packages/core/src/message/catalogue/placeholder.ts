import type { MessageKind } from '../kind.ts';

/** 待补 */
export const placeholder = {} as const satisfies Record<string, MessageKind>;
