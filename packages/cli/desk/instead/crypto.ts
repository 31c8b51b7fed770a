import { sha256 } from '@fazhi/core/folder';

/** `hash` of node:crypto, as far as it is asked for here. */
export const hash = (_algorithm: 'sha256', text: string): string => sha256(new TextEncoder().encode(text));
