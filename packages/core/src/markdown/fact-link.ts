import type { FactStyle } from '../model/report.ts';

const words = {
  style: ['plain', 'wan', 'yi', 'hanzi'],
  show: ['number', 'from', 'to', 'numerator', 'denominator', 'parts', 'prior'],
  change: ['yoy'],
} as const;
const readers: { readonly [Key in keyof FactStyle]-?: (value: string) => FactStyle[Key] | undefined } = {
  style: (value) => words.style.find((word) => word === value),
  show: (value) => words.show.find((word) => word === value),
  change: (value) => words.change.find((word) => word === value),
  approx: (value) => (value === 'true' ? true : value === 'false' ? false : undefined),
  decimals: (value) => (/^[0-6]$/.test(value) ? Number(value) : undefined),
  part: (value) => value,
  unit: (value) => value,
};

export const factStyleKeys = Object.keys(readers);

/** `fact:approval.cases?style=wan` taken apart; `wrong` holds the pairs of the query that say nothing known. */
export function parseFactUrl(url: string): { id: string; style: FactStyle; wrong: readonly string[] } {
  const [path = '', query = ''] = url.slice('fact:'.length).split('?', 2);
  const style: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const pair of query.split('&').filter((each) => each !== '')) {
    const [key = '', value = ''] = pair.split('=', 2).map(decode);
    const read = readers[key as keyof FactStyle];
    const known = read?.(value);
    if (known === undefined) wrong.push(pair);
    else style[key] = known;
  }
  return { id: decode(path), style, wrong };
}

/** The inverse of `parseFactUrl`; Chinese stays readable. */
export function stringifyFactUrl(id: string, style: FactStyle): string {
  const query = Object.entries(style).map(([key, value]) => `${key}=${encode(String(value))}`);
  return `fact:${encode(id)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

const encode = (text: string) =>
  text.replace(/[%&=?#()<>\\\s]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
