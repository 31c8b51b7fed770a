import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  decimalOf,
  difference,
  divide,
  isWhole,
  percentage,
  product,
  roundHalfUp,
  sum,
} from '../../src/numeral/index.ts';

/** numerator / denominator rounded half away from zero at that many places, in whole numbers only. */
function exactlyRounded(numerator: bigint, denominator: bigint, places: number): string {
  const negative = numerator < 0n !== denominator < 0n;
  const [top, bottom] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const scaled = (2n * top * 10n ** BigInt(places) + bottom) / (2n * bottom);
  const digits = scaled.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return negative && scaled !== 0n ? `-${text}` : text;
}

const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 10 }))
  .map(([digits, places]) => ({ digits, places, text: exactlyRounded(digits, 10n ** BigInt(places), places) }));

describe('decimals', () => {
  test.each([
    ['2.345', 2, '2.35'],
    ['-2.345', 2, '-2.35'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '-1'],
    ['1.005', 2, '1.01'],
    ['-0.001', 2, '0.00'],
    ['99.995', 2, '100.00'],
  ])('roundHalfUp(%s, %i) is %s', (value, places, rounded) => {
    expect(roundHalfUp(value, places)).toBe(rounded);
  });

  test.each([
    [21, '21'],
    [99.5, '99.5'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [1e-7, '0.0000001'],
    ['95.60', '95.60'],
    ['007', '7'],
    ['-0', '0'],
    ['-0.0', '0.0'],
    [-0, '0'],
    ['-00.00', '0.00'],
    ['-10', '-10'],
    ['-0.10', '-0.10'],
    ['约300', undefined],
    ['1e3', undefined],
    ['', undefined],
    ['１２', undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    ['9'.repeat(31), undefined],
  ])('decimalOf(%j) is %s', (input, text) => {
    expect(decimalOf(input)).toBe(text);
  });

  test('a rate rounds as the exact fraction does', () => {
    const side = fc.bigInt({ min: 0n, max: 10n ** 15n });
    fc.assert(
      fc.property(
        side,
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 6 }),
        (top, bottom, places) => {
          const rate = percentage(top.toString(), bottom.toString());
          expect(roundHalfUp(rate, places)).toBe(exactlyRounded(100n * top, bottom, places));
        },
      ),
    );
  });

  test('a rate that ends in a half rounds up', () => {
    // n / 8000 in per cent has at most three more places, often a final 5.
    for (let top = 0; top <= 8000; top++)
      expect(roundHalfUp(percentage(String(top), '8000'), 2)).toBe(exactlyRounded(100n * BigInt(top), 8000n, 2));
  });

  test('rounding agrees with whole numbers, for any sign', () => {
    fc.assert(
      fc.property(decimalText, fc.integer({ min: 0, max: 6 }), ({ digits, places, text }, at) => {
        expect(roundHalfUp(text, at)).toBe(exactlyRounded(digits, 10n ** BigInt(places), at));
      }),
    );
  });

  test('sum, difference and product are exact', () => {
    fc.assert(
      fc.property(decimalText, decimalText, (left, right) => {
        const [a, b] = [left.digits * 10n ** BigInt(10 - left.places), right.digits * 10n ** BigInt(10 - right.places)];
        expect(roundHalfUp(sum([left.text, right.text]), 10)).toBe(exactlyRounded(a + b, 10n ** 10n, 10));
        expect(roundHalfUp(difference(left.text, right.text), 10)).toBe(exactlyRounded(a - b, 10n ** 10n, 10));
        expect(roundHalfUp(product(left.text, right.text), 20)).toBe(exactlyRounded(a * b, 10n ** 20n, 20));
      }),
    );
  });
});

describe('the quick arithmetic of whole numbers', () => {
  /** Written with a decimal, a number takes the full arithmetic. */
  const full = (whole: string) => `${whole}.0`;
  const whole = fc.oneof(
    fc.nat(1000),
    fc.integer({ min: 0, max: 10 ** 16 }),
    fc.constantFrom(0, 1, 10 ** 15 - 1, 10 ** 15, 10 ** 15 + 1, 999_999_999_999_998),
  );

  test('gives the text of the full one', () => {
    fc.assert(
      fc.property(fc.array(whole.map(String), { minLength: 2, maxLength: 12 }), (numbers) => {
        const [one = '0', other = '0'] = numbers;
        expect(sum(numbers)).toBe(sum(numbers.map(full)));
        expect(compare(one, other)).toBe(compare(full(one), full(other)));
        expect(compare(one, other)).toBe(Number(BigInt(one) > BigInt(other)) - Number(BigInt(one) < BigInt(other)));
        expect(isWhole(one)).toBe(isWhole(full(one)));
        expect(`${decimalOf(one)}.0`).toBe(decimalOf(full(one)));
        if (other === '0') return;
        expect(percentage(one, other)).toBe(percentage(full(one), full(other)));
        expect(divide(one, other)).toBe(divide(full(one), full(other)));
      }),
    );
  });

  test('orders decimals that are nearly the same', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }),
        fc.integer({ min: -2, max: 2 }),
        (digits, step) => {
          const text = (each: bigint) => exactlyRounded(each, 10n ** 12n, 12);
          expect(compare(text(digits), text(digits + BigInt(step)))).toBe(Math.sign(-step) + 0);
        },
      ),
    );
  });

  test('rounds the digits that quotients have', () => {
    fc.assert(
      fc.property(decimalText, fc.integer({ min: 0, max: 12 }), ({ digits, places, text }, to) => {
        expect(roundHalfUp(text, to)).toBe(exactlyRounded(digits, 10n ** BigInt(places), to));
      }),
    );
  });
});
