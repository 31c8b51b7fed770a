import type { FormatToken } from './format-codes.ts';

const dayMilliseconds = 86_400_000;
/** The last day of the year 9999. */
const lastSerial = 2_958_466;
/** Excel takes 1900 for a leap year: days before its 29 February are one off. */
const phantomDay = 60;

/** The moment that a serial number stands for; undefined beyond Excel's calendar. */
export function momentOf(serial: number, dates1904: boolean): Date | undefined {
  if (!(serial >= 0 && serial < lastSerial)) return undefined;
  const start = dates1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < phantomDay ? 31 : 30);
  return new Date(Math.round((start + serial * dayMilliseconds) / 1000) * 1000);
}

const weekdays = '日一二三四五六';
const pad = (number: number): string => String(number).padStart(2, '0');

export const isDateSign = (token: FormatToken): boolean =>
  'sign' in token && /^(?:y+|e+|m+|d+|a{3,4}|h+|s+)$/i.test(token.sign);

/**
 * A date as a format shows it. English names of months, and days that stand before years, are written in Chinese: 17-Jun-25
 * is 2025年6月17日, so that nobody has to guess.
 */
export function showDate(moment: Date, tokens: readonly FormatToken[]): string {
  const signs = tokens.flatMap((token) => ('sign' in token ? [token.sign.toLowerCase()] : []));
  const has = (letter: string) => signs.some((sign) => sign.startsWith(letter));
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
  const yearAt = signs.findIndex((sign) => /^[ye]/.test(sign));
  const isForeign =
    signs.some((sign) => /^m{3,}$/.test(sign)) ||
    (has('m') && has('d') && yearAt > signs.findIndex((sign) => sign.startsWith('d')));
  if (isForeign && !has('h'))
    return `${yearAt >= 0 ? `${year}年` : ''}${has('m') ? `${month}月` : ''}${has('d') ? `${day}日` : ''}`;
  let before = '';
  const values: Readonly<Record<string, (sign: string) => string>> = {
    y: (sign) => (sign.length > 2 ? String(year) : pad(year % 100)),
    e: () => String(year),
    d: (sign) => (sign.length > 2 ? `星期${weekdays[moment.getUTCDay()]}` : sign.length === 2 ? pad(day) : String(day)),
    a: (sign) => `${sign.length === 4 ? '星期' : ''}${weekdays[moment.getUTCDay()]}`,
    h: (sign) => two(sign, moment.getUTCHours()),
    s: (sign) => two(sign, moment.getUTCSeconds()),
  };
  return tokens
    .map((token, index) => {
      if ('literal' in token) return token.literal;
      const sign = token.sign.toLowerCase();
      const letter = sign.charAt(0);
      if (letter === 'm') {
        const next = tokens.slice(index + 1).find(isDateSign);
        const isMinute = before === 'h' || (next !== undefined && 'sign' in next && /^s/i.test(next.sign));
        before = letter;
        return two(sign, isMinute ? moment.getUTCMinutes() : month);
      }
      if (isDateSign(token)) before = letter;
      const value = Object.hasOwn(values, letter) && isDateSign(token) ? values[letter]?.(sign) : undefined;
      return value ?? (/^[/.,]$/.test(sign) ? sign : '');
    })
    .join('')
    .trim();
}

const two = (sign: string, number: number): string => (sign.length > 1 ? pad(number) : String(number));
