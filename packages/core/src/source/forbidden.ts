import { type Message, say } from '../message/index.ts';
import type { Place } from '../model/place.ts';

/** C0 controls but tab and line feed, DEL, lone surrogates, noncharacters: no Word file holds them, or our marks use them. */
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f]|[\ufdd0-\ufdef]|[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]|\p{Cs}/gu;

/** The text without them. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, '');

/** One message per distinct forbidden character, at its first place. */
export function forbiddenCharacters(text: string, placeOf: (offset: number) => Place | undefined): Message[] {
  const seen = new Set<string>();
  const messages: Message[] = [];
  for (const { 0: character, index } of text.matchAll(forbidden)) {
    if (seen.has(character)) continue;
    seen.add(character);
    const code = character.codePointAt(0) ?? 0;
    const actual = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const id = code < 0x80 ? 'input/control-character' : 'input/noncharacter';
    messages.push(say(id, { place: placeOf(index), actual }));
  }
  return messages;
}
