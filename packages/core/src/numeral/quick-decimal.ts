import type { DecimalText } from '../model/ledger.ts';

// The arithmetic of `decimal.ts` for what nearly all figures are: whole numbers without a sign that a float holds exactly. Three
// hundred districts with a hundred metrics are a million operations, and a decimal object for each takes longer than reading
// the files. Everything else is undefined here and left to the full arithmetic, which gives the same text.

/** Digits of a number that stays exact as a float: up to 999 999 999 999 999. */
const safeDigits = 15;
/** Places at which quotients are cut, as the full arithmetic cuts them. */
const cutPlaces = 20;
const cut = 10n ** BigInt(cutPlaces);

/** The number of a text of at most 15 digits and nothing else: 3120, 007. */
export function plainWhole(text: DecimalText): number | undefined {
  if (text.length === 0 || text.length > safeDigits) return undefined;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return undefined;
  }
  return Number(text);
}

/** A float is off by a part in 10¹⁵: numbers further apart than a thousand such parts are ordered as their floats are. */
const surelyApart = 1e-12;

export function quickCompare(left: DecimalText, right: DecimalText): number | undefined {
  if (left === '' || right === '') return undefined;
  const [one, other] = [Number(left), Number(right)];
  const isApart = Math.abs(one - other) > surelyApart * Math.max(Math.abs(one), Math.abs(other));
  return isApart ? Math.sign(one - other) : undefined;
}

export function quickSum(values: readonly DecimalText[]): DecimalText | undefined {
  let total = 0;
  for (const value of values) {
    const whole = plainWhole(value);
    if (whole === undefined) return undefined;
    total += whole;
  }
  return Number.isSafeInteger(total) ? String(total) : undefined;
}

/** So many times the dividend by the divisor, cut at twenty places, without zeros at its end. */
export function quickQuotient(dividend: DecimalText, divisor: DecimalText, times: bigint): DecimalText | undefined {
  const [top, bottom] = [plainWhole(dividend), plainWhole(divisor)];
  if (top === undefined || bottom === undefined || bottom === 0) return undefined;
  const digits = ((BigInt(top) * times * cut) / BigInt(bottom)).toString().padStart(cutPlaces + 1, '0');
  const whole = digits.slice(0, -cutPlaces);
  const rest = digits.slice(-cutPlaces).replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** Rounded half up by its digits: where the first that goes is 5 or more, the last that stays grows by one. */
export function quickRound(value: DecimalText, places: number): DecimalText | undefined {
  const [whole = '', rest = ''] = value.split('.');
  const kept = plainWhole(whole + rest.slice(0, places).padEnd(places, '0'));
  if (kept === undefined || whole === '' || (rest !== '' && !/^\d+$/.test(rest))) return undefined;
  const up = (rest[places] ?? '0') >= '5' ? 1 : 0;
  const digits = String(kept + up).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
