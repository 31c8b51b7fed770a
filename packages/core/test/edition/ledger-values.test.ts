import { describe, expect, test } from 'vitest';
import { ledgerValues } from '../../src/edition/gate/figures/ledger-values.ts';
import { statedValues } from '../../src/edition/gate/figures/stated-values.ts';
import { stylesOf } from '../../src/model/dossier/fact-style.ts';
import type { LedgerEntry, Quantity } from '../../src/model/ledger.ts';
import type { MetricKind } from '../../src/model/pack/metric.ts';
import { printQuantity } from '../../src/numeral/index.ts';

/* What the gate of the public edition knows of an entry: every value that any way of printing it would show. */

function entryOf(kind: MetricKind, unit: string, quantity: Quantity, prior?: string, decimals?: number): LedgerEntry {
  return {
    metric: { id: 'x', name: '甲', kind, unit, aggregation: 'none', required: false, decimals },
    fact: undefined,
    quantity,
    precision: 'exact',
    prior,
    source: undefined,
    asOf: '2025-12-31',
    evidence: [],
    classification: 'internal',
    place: undefined,
  };
}
const number = (value: string): Quantity => ({ form: 'number', value });
const shown = (entry: LedgerEntry) => ledgerValues(entry).map(({ value, unit }) => `${value}${unit}`);

describe('a value that only a style shows', () => {
  test.each([
    ['in 万', entryOf('count', '件', number('12345')), '12300件'],
    ['in 亿', entryOf('count', '件', number('123456789')), '123000000件'],
    ['of an amount in 万元', entryOf('amount', '万元', number('37096.7')), '371000000元'],
    ['as the places of its metric cut it', entryOf('rate', '%', number('98.44'), '96.3', 0), '98%'],
    ['of last year, cut so', entryOf('rate', '%', number('98.44'), '96.31', 1), '96.3%'],
    ['of the change, cut so', entryOf('score', '分', number('98.44'), '96.3', 0), '2分'],
    ['of the change, as a share', entryOf('count', '件', number('12345'), '11000'), '12.2%'],
    ['of the change of a place', entryOf('rank', '名', number('3'), '5'), '2位'],
  ] as const)('%s', (_, entry, value) => {
    expect(shown(entry)).toContain(value);
  });

  test.each([
    entryOf('count', '件', number('12345'), '11000'),
    entryOf('amount', '万元', number('37096.7'), '36000'),
    entryOf('rate', '%', { form: 'ratio', value: '99.93', numerator: '2939', denominator: '2941' }, '98.44', 1),
    entryOf('duration', '个工作日', { form: 'change', from: '22.5', to: '2' }, '5'),
    entryOf('rank', '名', number('3'), '5'),
    entryOf(
      'count',
      '件',
      {
        form: 'parts',
        value: '20390',
        parts: [
          ['城东', '12310'],
          ['城西', '8080'],
        ],
      },
      '300',
    ),
  ])('is there, whichever: $metric.kind', (entry) => {
    const values = new Set(shown(entry));
    const printed = stylesOf(entry).flatMap((style) => printQuantity(entry, style) ?? []);
    expect(printed.length).toBeGreaterThan(3);
    const missing = printed
      .flatMap((text) => statedValues(text).flatMap(({ value, unit, unlikely }) => (unlikely ? [] : `${value}${unit}`)))
      .filter((value) => !values.has(value));
    expect(missing).toEqual([]);
  });
});
