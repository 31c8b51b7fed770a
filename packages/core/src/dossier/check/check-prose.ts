import { type Message, say } from '../../message/index.ts';
import type { Prose } from '../../model/dossier/dossier.ts';
import { forbiddenCharacters, placeInText } from '../../source/index.ts';

/** A person's text is no template, and holds no character that only a mark may be made of. */
export function checkTypedProse({ text, place }: Prose): Message[] {
  const placeOf = (offset: number) => {
    if (place.column === undefined) return place;
    const { line = 1, column = 1 } = placeInText(text, offset, place.file);
    return { ...place, line: (place.line ?? 1) + line - 1, column: place.column + column - 1 };
  };
  const code = [...text.matchAll(/\{\{[^\n]*?\}\}|\{\{/g)].map(({ 0: actual, index }) =>
    say('prose/template-code', { place: placeOf(index), actual }),
  );
  const references = [...text.matchAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi)].flatMap(
    ({ 1: hex, 2: decimal, index }) => {
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 0x10ffff ? [] : forbiddenCharacters(String.fromCodePoint(point), () => placeOf(index));
    },
  );
  return [...code, ...references];
}
