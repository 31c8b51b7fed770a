import type { MessageKind } from '../kind.ts';

/** 标点 */
export const punctuation = {} as const satisfies Record<string, MessageKind>;
