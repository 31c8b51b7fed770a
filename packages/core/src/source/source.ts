import type { Message } from '../message/index.ts';
import { decodeText } from './decode-text.ts';

/** A text file as it was read: decoded once, and handed on to everything that asks for its bytes or its words. */
export interface Source {
  /** As messages name it. */
  readonly file: string;
  readonly bytes: Uint8Array | string;
  /** Undefined where the bytes are no text that a document can hold; `messages` say why. */
  readonly text: string | undefined;
  readonly messages: readonly Message[];
}

export function readSource(bytes: Uint8Array | string, file: string): Source {
  const { value: text, messages } = decodeText(bytes, file);
  return { file, bytes, text, messages };
}
