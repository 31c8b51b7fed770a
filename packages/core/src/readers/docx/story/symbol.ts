import type { XmlElement } from '../../../ooxml/index.ts';
import { wordValue } from '../typesetting/set-properties.ts';

/**
 * What the signs of symbol fonts look like that stand in reports and lists, by the font and the place of the sign in it,
 * of Unicode's own characters. 0x81 of Wingdings is ①.
 */
const signs: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    ...row(0x81, '①②③④⑤⑥⑦⑧⑨⑩'),
    ...row(0x8c, '❶❷❸❹❺❻❼❽❾❿'),
    ...{ 108: '●', 110: '■', 111: '□', 113: '□', 117: '◆', 159: '•', 167: '▪', 168: '□' },
    ...{ 171: '★', 216: '➢', 224: '→', 251: '✗', 252: '✓', 253: '☒', 254: '☑' },
  },
  'wingdings 2': { 80: '✓', 79: '✗', 81: '☒', 82: '☑', 163: '□' },
  symbol: {
    ...{ 163: '≤', 176: '°', 177: '±', 179: '≥', 180: '×', 183: '•', 184: '÷', 185: '≠', 187: '≈' },
    ...{ 174: '→', 215: '·', 97: 'α', 98: 'β', 109: 'μ' },
  },
};

function row(first: number, characters: string): Readonly<Record<number, string>> {
  return Object.fromEntries([...characters].map((character, index) => [first + index, character]));
}

/** Where symbol fonts have their signs in Unicode: 0xF0 and the place in the font. */
const symbols = 0xf000;

/**
 * A sign of a symbol font as a character that means the same. One that we don't know stands in the private area, as
 * itself: it may be a number.
 */
export function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(wordValue(element, 'char') ?? '', 16);
  const font = (wordValue(element, 'font') ?? '').toLowerCase();
  const place = code >= symbols && code <= symbols + 0xff ? code - symbols : code;
  const known = Object.hasOwn(signs, font) ? signs[font]?.[place] : undefined;
  return known ?? String.fromCodePoint(code > 0 && code < 0x10ffff ? code : symbols);
}
