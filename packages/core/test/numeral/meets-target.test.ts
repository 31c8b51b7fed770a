import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, fact, type Target, target } from '../../src/model/dossier/fact.ts';
import type { LedgerEntry, Quantity } from '../../src/model/ledger.ts';
import { type Metric, metric } from '../../src/model/pack/metric.ts';
import { judgeTarget, meetsTarget } from '../../src/numeral/index.ts';

const define = (kind: Metric['kind'], unit: string, more: Partial<Metric> = {}): Metric =>
  metric.parse({ id: 'a', name: '指标', kind, unit, ...more });
const number = (value: string): Quantity => ({ form: 'number', value });
const ratio = (numerator: string, denominator: string): Quantity => ({
  form: 'ratio',
  value: 'never read',
  numerator,
  denominator,
});
type Measured = Pick<LedgerEntry, 'metric' | 'fact' | 'quantity' | 'precision'>;
const entry = (
  of: Metric,
  quantity: Quantity | undefined,
  precision: Fact['precision'] = 'exact',
  more = {},
): Measured => ({
  metric: of,
  quantity,
  precision,
  fact: fact.parse({
    metric: 'a',
    ...(quantity?.form === 'number' && { value: quantity.value }),
    ...(quantity?.form === 'change' && { from: quantity.from, to: quantity.to }),
    ...more,
  }),
});
const count = define('count', '件');
const rate = define('rate', '%');

const aim = (op: Target['op'], value: string | number, more: Partial<Target> = {}): Target =>
  target.parse({ op, value, ...more });

describe('meetsTarget', () => {
  it.each<[string, Measured, Target, string]>([
    ['a rate by its sides, not by its rounding', entry(rate, ratio('89999', '100000')), aim('>=', 90), 'unmet'],
    [
      'a third is not its first twenty digits',
      entry(rate, ratio('1', '3')),
      aim('=', '33.33333333333333333333'),
      'unmet',
    ],
    [
      'a rate of a metric without a unit',
      entry(define('rate', ''), ratio('9', '10')),
      aim('>=', 90, { unit: '%' }),
      'met',
    ],
    ['a full-width per cent', entry(rate, ratio('9', '10')), aim('>=', 90, { unit: '％' }), 'met'],
    [
      'what a change came to',
      entry(define('duration', '个工作日'), { form: 'change', from: '22.5', to: '2' }),
      aim('<=', 3, { unit: '工作日' }),
      'met',
    ],
    [
      'the total of parts',
      entry(count, {
        form: 'parts',
        value: '390',
        parts: [
          ['甲', '110'],
          ['乙', '280'],
        ],
      }),
      aim('>', 389),
      'met',
    ],
    ['万元 against 元', entry(define('amount', '万元'), number('2')), aim('=', 20_000, { unit: '元' }), 'met'],
    ['元 against 亿元', entry(define('amount', '元'), number('99999999.99')), aim('>=', 1, { unit: '亿元' }), 'unmet'],
    ['another unit', entry(count, number('100')), aim('>=', 1, { unit: '人次' }), 'unknown'],
    ['another metric', entry(count, number('100')), aim('>=', 1, { metric: 'b' }), 'unknown'],
    ['a rank', entry(define('rank', '名'), number('2')), aim('<=', 3, { unit: '位' }), 'met'],
    ['a text', entry(define('text', ''), { form: 'text', value: '100' }), aim('>=', 1), 'unknown'],
    ['nothing yet', entry(count, undefined), aim('>=', 0), 'unknown'],
    ['余 is no less', entry(count, number('300'), '余'), aim('>=', 300), 'met'],
    ['余 may be as many', entry(count, number('300'), '余'), aim('>', 300), 'unknown'],
    ['余 may be more', entry(count, number('300'), '多'), aim('>=', 400), 'unknown'],
    ['余 is over', entry(count, number('300'), '余'), aim('<=', 299), 'unmet'],
    ['余 proves no upper bound', entry(count, number('300'), '以上'), aim('<=', 1000), 'unknown'],
    ['余 is not less', entry(rate, ratio('9', '10'), '以上'), aim('<', 90), 'unmet'],
    ['约 at the border', entry(count, number('300'), '约'), aim('>=', 300), 'unknown'],
    ['近 at the border', entry(count, number('300'), '近'), aim('<=', 300), 'unknown'],
    ['约 within a unit of its last digit', entry(count, number('300'), '约'), aim('>=', 201), 'unknown'],
    ['约 far from the border', entry(count, number('300'), '约'), aim('>=', 200), 'met'],
    ['约 far below', entry(rate, number('88.5'), '约'), aim('>=', 90), 'unmet'],
    ['约 of a computed rate', entry(rate, ratio('99', '100'), '约'), aim('>=', 10), 'unknown'],
    [
      'each person and year, said in the definition',
      entry(define('duration', '学时', { definition: '每人每年参加培训的学时' }), number('62')),
      aim('>=', 60, { unit: '学时', per: '每人每年' }),
      'met',
    ],
    [
      'each person, said nowhere',
      entry(define('duration', '学时'), number('6200')),
      aim('>=', 60, { per: '每人每年' }),
      'unknown',
    ],
    [
      'each person as an average',
      entry(define('duration', '学时', { name: '人均培训学时' }), number('59')),
      aim('>=', 60, { per: '每人每年' }),
      'unmet',
    ],
    ['each year is the report’s year', entry(count, number('2')), aim('>=', 2, { per: '每年' }), 'met'],
    [
      'each year, of a fact of several',
      entry(count, number('2'), 'exact', { period: '2021—2023年' }),
      aim('>=', 2, { per: '每年' }),
      'unknown',
    ],
  ])('%s', (_name, measured, wanted, state) => {
    expect(meetsTarget(wanted, measured)).toBe(state);
    expect(judgeTarget(wanted, measured).why === undefined).toBe(state !== 'unknown');
  });

  const small = fc.bigInt({ min: 0n, max: 1_000_000n });
  const ops = fc.constantFrom(...(['>=', '<=', '=', '>', '<'] as const));
  const truth = (op: Target['op'], left: bigint, right: bigint): boolean =>
    ({ '>=': left >= right, '<=': left <= right, '=': left === right, '>': left > right, '<': left < right })[op];
  const decimal = (hundredths: bigint) => `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;

  it('agrees with exact fractions', () => {
    fc.assert(
      fc.property(small, small, small, fc.boolean(), ops, (a, b, c, near, op) => {
        const bottom = b + 1n;
        const top = a % (bottom + 1n);
        const hundredths = near ? (top * 10_000n) / bottom : c;
        const state = meetsTarget(aim(op, decimal(hundredths)), entry(rate, ratio(String(top), String(bottom))));
        expect(state).toBe(truth(op, top * 10_000n, hundredths * bottom) ? 'met' : 'unmet');
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees across scales of a unit', () => {
    fc.assert(
      fc.property(small, small, ops, (a, b, op) => {
        const state = meetsTarget(
          aim(op, String(b), { unit: '元' }),
          entry(define('amount', '万元'), number(decimal(a))),
        );
        expect(state).toBe(truth(op, a * 100n, b) ? 'met' : 'unmet');
      }),
    );
  });

  it('never says more than 余 does: what it says holds of every number from there on', () => {
    fc.assert(
      fc.property(small, small, small, ops, fc.constantFrom('余', '多', '以上'), (a, b, more, op, word) => {
        const state = meetsTarget(aim(op, String(b)), entry(count, number(String(a)), word as '余'));
        if (state !== 'unknown') expect(truth(op, a + more, b)).toBe(state === 'met');
        else
          expect(
            new Set([0n, b, b + 1n].map((step) => truth(op, a + step, b))).size > 1 ||
              op === '<=' ||
              op === '<' ||
              op === '=',
          ).toBe(true);
      }),
    );
  });
});
