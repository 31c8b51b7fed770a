import { describe, expect, it } from 'vitest';
import { eliminate } from '../../../src/edition/inference/algebra/eliminate.ts';
import { addTerm, type Linear, linear, residual } from '../../../src/edition/inference/algebra/linear.ts';
import {
  add,
  compare,
  floor,
  inverse,
  isWhole,
  isZero,
  type Rational,
  rationalOf,
  subtract,
  times,
} from '../../../src/edition/inference/algebra/rational.ts';
import { type Limits, type Program, solve } from '../../../src/edition/inference/algebra/solve.ts';
import { solveWhole } from '../../../src/edition/inference/algebra/solve-whole.ts';
import { justAbove, justBelow, markAt } from '../../../src/edition/inference/known/mark.ts';

/** `1/3`, `-2`, `0.5`. */
function number(text: string): Rational {
  const [above = '', below] = text.split('/');
  return below === undefined ? rationalOf(above) : times(rationalOf(above), inverse(rationalOf(below)));
}
const words = ({ above, below }: Rational): string => (below === 1n ? `${above}` : `${above}/${below}`);

describe('exact fractions', () => {
  it.each([
    ['0.50', '1/2'],
    ['-0.05', '-1/20'],
    ['12', '12'],
    ['0.0', '0'],
    ['6/4', '3/2'],
    ['6/-4', '-3/2'],
  ])('%s is %s', (text, expected) => {
    expect(words(number(text))).toBe(expected);
    expect(number(text).below).toBeGreaterThan(0n);
  });

  it('are added, taken away and multiplied in lowest terms', () => {
    expect(words(add(number('1/3'), number('1/6')))).toBe('1/2');
    expect(words(add(number('1/4'), number('1/4')))).toBe('1/2');
    expect(words(subtract(number('1/3'), number('1/2')))).toBe('-1/6');
    expect(words(times(number('2/3'), number('-3/4')))).toBe('-1/2');
    expect(words(inverse(number('-2/3')))).toBe('-3/2');
    expect(() => inverse(number('0'))).toThrow('one over zero');
  });

  it.each([
    ['7/2', 3n],
    ['-7/2', -4n],
    ['-4', -4n],
    ['4', 4n],
    ['-1/3', -1n],
    ['1/3', 0n],
  ])('the greatest whole number in %s is %s', (text, expected) => {
    expect(floor(number(text))).toBe(expected);
  });

  it('are compared', () => {
    expect([number('1/3'), number('1/2'), number('-1/2')].sort(compare).map(words)).toEqual(['-1/2', '1/3', '1/2']);
    expect(compare(number('2/4'), number('0.5'))).toBe(0);
    expect([isWhole(number('4/2')), isWhole(number('1/2')), isZero(number('0')), isZero(number('1/9'))]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('sums', () => {
  it('lose a term that comes to nothing', () => {
    const terms = new Map([['a', number('1/2')]]);
    addTerm(terms, 'b', number('3'));
    addTerm(terms, 'a', number('-1/2'));
    expect([...terms.keys()]).toEqual(['b']);
    expect([...linear(['a', 'b', 'b'], ['a'], 'zero').terms].map(([key, factor]) => key + words(factor))).toEqual([
      'b2',
    ]);
  });

  it('come to a number where all of theirs are known', () => {
    const sum = { ...linear(['a'], ['b', 'b'], 'zero'), constant: number('10') };
    const known = new Map([['a', number('5')]]);
    expect(residual(sum, (key) => known.get(key))).toBeUndefined();
    known.set('b', number('1/2'));
    expect(words(residual(sum, (key) => known.get(key))!)).toBe('14');
  });
});

describe('equations leave an unknown no choice', () => {
  const told = (words: string): Linear['told'] => [{ words, place: undefined }];
  const said = (equations: readonly Linear[], known: string) =>
    [...eliminate(equations, (key) => known.includes(key))].map(([key, { known: of, constant, told }]) => [
      key,
      Object.fromEntries([...of].map(([each, factor]) => [each, words(factor)])),
      words(constant),
      told.map((each) => each.words).join(''),
    ]);

  it('one with what is known', () => {
    const whole = { ...linear(['x', 'x', 'a'], ['b'], 'zero'), constant: number('3'), told: told('甲') };
    expect(said([whole], 'ab')).toEqual([['x', { a: '-1/2', b: '1/2' }, '-3/2', '甲']]);
    expect(said([whole], 'a')).toEqual([]);
  });

  it('two with each other, whichever comes first', () => {
    const sum = { ...linear(['x', 'y'], ['a'], 'zero'), told: told('甲') };
    const difference = { ...linear(['x'], ['y', 'b'], 'zero'), told: told('乙') };
    for (const equations of [
      [sum, difference],
      [difference, sum],
    ])
      expect(said(equations, 'ab').sort()).toEqual([
        ['x', { a: '1/2', b: '1/2' }, '0', expect.stringMatching(/^(?:甲乙|乙甲)$/)],
        ['y', { a: '1/2', b: '-1/2' }, '0', expect.stringMatching(/^(?:甲乙|乙甲)$/)],
      ]);
  });

  it('not one that says the same again, nor one that leaves another unknown', () => {
    const sum = linear(['x', 'y'], ['a'], 'zero');
    expect(said([sum, sum], 'a')).toEqual([]);
    expect(said([sum, linear(['y'], ['b'], 'zero')], 'ab')).toEqual([
      ['x', { a: '1', b: '-1' }, '0', ''],
      ['y', { b: '1' }, '0', ''],
    ]);
  });
});

describe('limits', () => {
  const least = (text: string, because = `>=${text}`): Limits<string> => ({
    low: { mark: markAt(number(text)), because: [because] },
  });
  const most = (text: string): Limits<string> => ({
    high: { mark: markAt(number(text)), because: [`<=${text}`] },
  });
  const sum = (...factors: string[]) => new Map(factors.map((factor, index) => [index, number(factor)]));
  const plenty = () => ({ left: 1000 });
  const values = (program: Program<string>) => solve(program, plenty())?.values?.map(({ at }) => words(at));
  const because = (program: Program<string>) => solve(program, plenty())?.because;

  it('of one variable meet or do not', () => {
    expect(values({ limits: [{ ...least('2'), ...most('2') }], sums: [] })).toEqual(['2']);
    expect(because({ limits: [{ ...least('3'), ...most('2') }], sums: [] })).toEqual(['>=3', '<=2']);
    const open = { low: { mark: justAbove(number('2')), because: ['>2'] } };
    expect(because({ limits: [{ ...open, ...most('2') }], sums: [] })).toEqual(['>2', '<=2']);
  });

  it('of a sum are kept by moving what may move', () => {
    const limits = [{ ...least('0'), ...most('4') }, { ...least('0'), ...most('3') }, least('7')];
    expect(values({ limits, sums: [sum('1', '1')] })).toEqual(['4', '3', '7']);
    // The first variable that may move does: 4 goes down to 0.
    expect(values({ limits: [most('4'), least('1'), most('-2')], sums: [sum('1', '-2')] })).toEqual(['0', '1', '-2']);
  });

  it('of two sums are kept together', () => {
    const sums = [sum('1', '1'), sum('1', '-1')];
    const equal = (text: string) => ({ ...least(text), ...most(text) });
    expect(values({ limits: [{}, {}, equal('10'), equal('4')], sums })).toEqual(['7', '3', '10', '4']);
    expect(because({ limits: [least('0'), least('0'), equal('4'), equal('10')], sums })?.toSorted()).toEqual([
      '<=4',
      '>=0',
      '>=10',
    ]);
  });

  it('are not looked at longer than the budget lasts', () => {
    const program = { limits: [{}, least('1')], sums: [sum('1')] };
    expect(solve(program, { left: 1 })).toBeUndefined();
    expect(solve(program, { left: 2 })).toBeUndefined();
    expect(solve(program, { left: 3 })?.values).toHaveLength(2);
  });

  it('leave room for whole numbers, or none', () => {
    const whole = (limits: Limits<string>[]) => solveWhole({ limits, sums: [sum('2')] }, [0], plenty());
    expect(whole([{}, { ...least('5'), ...most('5') }])?.values).toBeUndefined();
    expect(whole([{}, { ...least('5'), ...most('6') }])?.values?.map(({ at }) => words(at))).toEqual(['3', '6']);
    expect(whole([{}, { ...least('4'), ...most('5') }])?.values?.map(({ at }) => words(at))).toEqual(['2', '4']);
    const open = {
      low: { mark: justAbove(number('4')), because: [] },
      high: { mark: justBelow(number('6')), because: [] },
    };
    expect(whole([{}, open])?.values).toBeUndefined();
    const half = solveWhole({ limits: [least('5/2')], sums: [] }, [0], plenty());
    expect(half?.values?.map(({ at }) => words(at))).toEqual(['3']);
    expect(solveWhole({ limits: [least('5/2')], sums: [] }, [], plenty())?.values?.map(({ at }) => words(at))).toEqual([
      '5/2',
    ]);
  });
});
