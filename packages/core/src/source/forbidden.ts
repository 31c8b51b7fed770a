import { type Message, say } from '../message/index.ts';
import type { Place } from '../model/place.ts';

/** C0 controls but tab and line feed, DEL, lone surrogates, noncharacters: no Word file holds them, or our marks use them. */
const forbidden =
  /[\u0000-\u0008\u000b-\u001f\u007f]|[\ufdd0-\ufdef]|[\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]|\p{Cs}/gu;

/** The text without them. */
export const withoutForbidden = (text: string): string => text.replace(forbidden, '');

/** One message per distinct forbidden character, at its first place. */
export const forbiddenCharacters = (text: string, placeOf: (offset: number) => Place | undefined): Message[] =>
  forbiddenIn(text).map(({ index, id, actual }) => say(id, { place: placeOf(index), actual }));

/** Each distinct forbidden character where it first stands, by the id of its message. */
export function forbiddenIn(text: string) {
  const seen = new Set<string>();
  return [...text.matchAll(forbidden)].flatMap(({ 0: character, index }) => {
    if (seen.has(character)) return [];
    seen.add(character);
    const code = character.codePointAt(0) ?? 0;
    const id = code < 0x80 ? ('input/control-character' as const) : ('input/noncharacter' as const);
    return [{ index, id, actual: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` }];
  });
}
