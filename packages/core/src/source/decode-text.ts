import { hasErrors, type Message, type Outcome, say } from '../message/index.ts';
import { forbiddenCharacters } from './forbidden.ts';
import { placeInText } from './place-in-text.ts';

/**
 * The text of a file: UTF-8 without its BOM, with line feeds only. Undefined with `input/encoding` where it is
 * not UTF-8, `input/empty` where nothing is in it, `input/noncharacter` or `input/control-character` where a
 * character stands in it that a document cannot hold.
 */
export function decodeText(bytes: Uint8Array | string, file: string): Outcome<string | undefined> {
  const decoded = typeof bytes === 'string' ? bytes : decode(bytes);
  if (decoded === undefined) return { value: undefined, messages: [say('input/encoding', { place: { file } })] };
  const text = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const messages: Message[] =
    text.trim() === ''
      ? [say('input/empty', { place: { file } })]
      : forbiddenCharacters(text, (offset) => placeInText(text, offset, file));
  return { value: hasErrors(messages) ? undefined : text, messages };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
