import { describe, expect, it } from 'vitest';
import { sideOf } from '../../../src/edition/gate/figures/side-of.ts';
import { spanOf } from '../../../src/edition/gate/figures/span-of.ts';
import { coarseStep, placesIn, stepOf } from '../../../src/edition/gate/figures/stated-value.ts';

describe('the numbers that a word of precision leaves', () => {
  it.each([
    ['over', '30', 30, 40],
    ['over', '3000', 3000, 3900],
    ['over', '100', 100, 130],
    ['over', '35', 35, 36],
    ['above', '30', 30, 39],
    ['above', '35', 35, 38.5],
    ['below', '40', 34, 40],
    ['under', '40', 32, 40],
    ['about', '40', 36, 44],
  ] as const)('%s %s: from %s to %s', (side, value, low, high) => {
    const span = spanOf({ value, side });
    expect([span?.low, span?.high]).toEqual([expect.closeTo(low, 4), expect.closeTo(high, 4)]);
  });

  it('over a fraction, up to the next that people speak of; one in so many does not reach it', () => {
    const span = spanOf({ value: '25', side: 'over', isFraction: true });
    expect(span?.high).toBeCloseTo(32.5, 6);
    expect(spanOf({ value: '30', side: 'over' })!.high).toBeLessThan(40);
  });

  it('of a range its ends, where it is narrow', () => {
    expect(spanOf({ value: '30', side: undefined, until: '40' })).toEqual({ low: 30, high: 40 });
    expect(spanOf({ value: '65', side: undefined, until: '100' })).toEqual({ low: 65, high: 100 });
    expect(spanOf({ value: '64', side: undefined, until: '100' })).toBeUndefined();
    expect(spanOf({ value: '40', side: undefined, until: '40' })).toBeUndefined();
    expect(spanOf({ value: '40', side: undefined, until: '30' })).toBeUndefined();
  });

  it('none where nothing says so', () => {
    expect(spanOf({ value: '40', side: undefined })).toBeUndefined();
  });

  it.each([
    [['余'], 'over'],
    [['开外'], 'above'],
    [['近', '左右'], 'below'],
    [['不到'], 'under'],
    [['大约'], 'about'],
    [['全部', '约'], 'about'],
    [['全部'], undefined],
    [[], undefined],
  ])('%j: %s', (precision, side) => {
    expect(sideOf(precision)).toBe(side);
  });
});

describe('the last digit that is meant', () => {
  it.each([
    ['37', '1'],
    ['92.5', '0.1'],
    ['1.25', '0.01'],
  ])('of %s', (value, step) => {
    expect(stepOf(value)).toBe(step);
  });

  it('is as written, trailing zeros too', () => {
    expect(placesIn('92.50')).toBe(2);
    expect(placesIn('92．5')).toBe(1);
    expect(placesIn('9250')).toBe(0);
    expect(stepOf('92.5', 2)).toBe('0.01');
    expect(stepOf('92.5', 1)).toBe('0.1');
    expect(stepOf('92', 0)).toBe('1');
  });

  it.each([
    ['320000000', '10000000'],
    ['37', '1'],
    ['40', '10'],
    ['0', '1'],
    ['92.50', '0.1'],
    ['92.0', '1'],
  ])('where zeros may be rounded, of %s', (value, step) => {
    expect(coarseStep(value)).toBe(step);
  });
});
