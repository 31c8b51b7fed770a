import { type FormatSection, type FormatToken, readFormat } from './format-codes.ts';
import { isDateSign, momentOf, showDate } from './show-date.ts';

/** A number as a program prints it that was told nothing: the fifteen digits that Excel keeps. */
const plainNumber = (value: number): string => String(Number(value.toPrecision(15)));

/**
 * A number as its cell shows it: 0.95 under `0%` is 95%, a day under `yyyy"年"m"月"` its month, 12000 under `0!.0,"万"` 1.2万.
 * Fractions, powers and lengths of time are shown as plain numbers.
 */
export function showNumber(value: number, code: string | undefined, dates1904 = false): string {
  if (code === undefined || code === '' || !Number.isFinite(value)) return plainNumber(value);
  const sections = readFormat(code);
  const [section, isNegated] = sectionFor(sections, value);
  if (!section) return plainNumber(value);
  const { tokens } = section;
  const has = (pattern: RegExp) => tokens.some((token) => 'sign' in token && pattern.test(token.sign));
  if (has(/^\[|^E[+-]$/i)) return plainNumber(value);
  if (tokens.some(isDateSign)) {
    const moment = momentOf(value, dates1904);
    return moment ? showDate(moment, tokens) : plainNumber(value);
  }
  if (has(/^\/$/) && has(/^[#?]$/)) return plainNumber(value);
  const shown = Math.abs(value);
  const minus = value < 0 && !isNegated ? '-' : '';
  if (has(/^(?:General|G\/通用格式|@)$/i)) {
    const words = tokens.map((token) =>
      'literal' in token ? token.literal : /^(?:G|@)/i.test(token.sign) ? plainNumber(shown) : token.sign,
    );
    return minus + words.join('');
  }
  if (!has(/^[0#?]$/)) return tokens.map((token) => ('literal' in token ? token.literal : token.sign)).join('');
  const digits = showDigits(shown, tokens);
  return (/[1-9]/.test(digits) ? minus : '') + digits.trim();
}

/** Whether a format shows numbers as days or times. */
export const isDateFormat = (code: string | undefined): boolean =>
  code !== undefined && readFormat(code).some(({ tokens }) => tokens.some(isDateSign));

/** The section for a value, and whether it prints a sign of its own. */
function sectionFor(sections: readonly FormatSection[], value: number): readonly [FormatSection | undefined, boolean] {
  const compare: Readonly<Record<string, (limit: number) => boolean>> = {
    '<': (limit) => value < limit,
    '<=': (limit) => value <= limit,
    '>': (limit) => value > limit,
    '>=': (limit) => value >= limit,
    '=': (limit) => value === limit,
    '<>': (limit) => value !== limit,
  };
  if (sections.some(({ condition }) => condition)) {
    const found = sections.find(({ condition }) => !condition || compare[condition[0]]?.(condition[1]));
    return [found, false];
  }
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return [negative, true];
  return [value === 0 && zero ? zero : positive, false];
}

/** Half a unit is rounded up, as Excel does. */
function fixed(value: number, places: number): string {
  const plain = plainNumber(value);
  if (plain.includes('e')) return value.toFixed(places);
  return Number(`${Math.round(Number(`${plain}e${places}`))}e-${places}`).toFixed(places);
}

const isPlace = (token: FormatToken | undefined): boolean =>
  token !== undefined && 'sign' in token && /^[0#?]$/.test(token.sign);
const isSign = (token: FormatToken | undefined, sign: string): boolean =>
  token !== undefined && 'sign' in token && token.sign === sign;

/** Excel keeps no more. */
const mostPlaces = 15;

function showDigits(value: number, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex((token) => isSign(token, '.'));
  const whole = point < 0 ? tokens.length : point;
  const places = tokens.flatMap((token, index) => (isPlace(token) ? [index] : []));
  const decimals = places.filter((index) => index > whole).slice(0, mostPlaces);
  const integers = places.filter((index) => index < whole);
  const last = places.at(-1) ?? -1;
  let scale = 1;
  for (let at = last + 1; isSign(tokens[at], ','); at++) scale *= 1000;
  for (let at = (integers.at(-1) ?? last) + 1; at < whole && point >= 0 && isSign(tokens[at], ','); at++) scale *= 1000;
  const percents = tokens.filter((token) => isSign(token, '%')).length;
  const isGrouped = tokens.some(
    (token, index) => isSign(token, ',') && index > (integers[0] ?? 0) && index < (integers.at(-1) ?? 0),
  );
  const [ones = '', part = ''] = fixed((value * 100 ** percents) / scale, decimals.length).split('.');
  const digits = ones === '0' ? '' : ones;
  const printed = new Map<number, string>();
  integers.forEach((index, order) => {
    const fromRight = integers.length - order;
    const own =
      order === 0
        ? digits.slice(0, Math.max(0, digits.length - fromRight + 1))
        : digits.charAt(digits.length - fromRight);
    printed.set(index, own !== '' ? own : isSign(tokens[index], '0') ? '0' : '');
  });
  const meant = part.replace(/0+$/, '').length;
  decimals.forEach((index, order) => {
    printed.set(index, order < meant || isSign(tokens[index], '0') ? part.charAt(order) : '');
  });
  if (isGrouped) {
    const grouped = integers
      .map((index) => printed.get(index))
      .join('')
      .replace(/\B(?=(?:\d{3})+$)/g, ',');
    for (const index of integers) printed.set(index, index === integers[0] ? grouped : '');
  }
  const hasDecimals = decimals.some((index) => printed.get(index) !== '');
  return tokens
    .map((token, index) => {
      if ('literal' in token) return token.literal;
      if (isPlace(token)) return printed.get(index) ?? '';
      if (token.sign === '.') return hasDecimals ? '.' : '';
      return token.sign === ',' || token.sign === '@' ? '' : token.sign;
    })
    .join('');
}
