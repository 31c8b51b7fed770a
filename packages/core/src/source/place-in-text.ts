import type { Place } from '../model/place.ts';

/** Line and column of an offset in a text, for messages. */
export function placeInText(text: string, offset: number, file: string): Place {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - start + 1 };
}
