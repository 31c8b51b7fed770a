import type { MessageKind } from '../kind.ts';

/** 引文 */
export const citation = {} as const satisfies Record<string, MessageKind>;
