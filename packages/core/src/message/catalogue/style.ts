import type { MessageKind } from '../kind.ts';

/** 文字 */
export const style = {} as const satisfies Record<string, MessageKind>;
