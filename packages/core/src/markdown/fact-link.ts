import { type FactStyle, readFactStyle } from '../model/dossier/fact-style.ts';

/** `fact:approval.cases?style=wan` taken apart; `wrong` holds the pairs of the query that say nothing known. */
export function parseFactUrl(url: string): { id: string; style: FactStyle; wrong: readonly string[] } {
  const [path = '', query = ''] = url.slice('fact:'.length).split('?', 2);
  const pairs = query.split('&').filter((each) => each !== '');
  return { id: decode(path), ...readFactStyle(pairs.map((pair) => pair.split('=', 2).map(decode))) };
}

/** The inverse of `parseFactUrl`; Chinese stays readable. */
export function stringifyFactUrl(id: string, style: FactStyle): string {
  const query = Object.entries(style).map(([key, value]) => `${key}=${encode(String(value))}`);
  return `fact:${encode(id)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

const encode = (text: string) =>
  text.replace(/[%&=?#()<>[\]|\\\s]/g, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
