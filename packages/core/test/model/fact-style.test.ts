import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFactUrl, stringifyFactUrl } from '../../src/markdown/fact-link.ts';
import {
  type FactStyle,
  factOptions,
  inapplicable,
  needsPrior,
  rightStyles,
  stylesOf,
} from '../../src/model/dossier/fact-style.ts';
import { metricKind } from '../../src/model/pack/metric.ts';
import { fact } from '../../src/outline/helpers/fact.ts';

const literals = { text: fc.string(), digits: fc.integer({ min: 0, max: 6 }), boolean: fc.boolean() };
const anyStyle = fc.record(
  Object.fromEntries(
    Object.entries(factOptions).map(([key, option]) => [
      key,
      typeof option.takes === 'object' ? fc.constantFrom(...Object.keys(option.takes)) : literals[option.takes],
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<FactStyle>;

const units = { count: '件', rate: '%', amount: '万元', duration: '天', score: '分', rank: '名', text: '' } as const;

describe('the table of styles', () => {
  test('a link says any of them, and is read as it was written', () => {
    fc.assert(
      fc.property(anyStyle, (style) => {
        expect(parseFactUrl(stringifyFactUrl('a.b', style))).toEqual({ id: 'a.b', style, wrong: [] });
      }),
    );
  });

  test('a template has the same options with the same words', () => {
    expect(fact.options).toEqual({
      style: ['plain', 'wan', 'yi', 'hanzi'],
      show: ['number', 'from', 'to', 'numerator', 'denominator', 'parts', 'prior'],
      change: ['yoy'],
      approx: 'boolean',
      decimals: 'digits',
      part: 'text',
      among: ['share', 'rank'],
      unit: 'text',
    });
  });

  test.each([
    'valueOf=1',
    '__proto__=1',
    'hasOwnProperty=1',
    'constructor',
    'style=toString',
    'show=constructor',
    'style=__proto__',
    'decimals=7',
    'decimals=-1',
    'decimals=١',
    'approx=yes',
    'Style=wan',
    '=wan',
  ])('%s says nothing, and is named', (pair) => {
    expect(parseFactUrl(`fact:a?${pair}`)).toEqual({ id: 'a', style: {}, wrong: [pair] });
  });

  test.each([
    ['change=mom', ['change=yoy']],
    ['style', ['style=plain', 'style=wan', 'style=yi', 'style=hanzi']],
    ['decimals=7', Object.keys(factOptions)],
    ['toString=1', Object.keys(factOptions)],
  ])('for %s a message offers %j', (pair, right) => {
    expect(rightStyles(pair)).toEqual(right);
  });

  test.each([
    ['text', { style: 'plain' }, 'style'],
    ['text', { decimals: 1 }, undefined],
    ['count', { change: 'yoy', part: '甲' }, 'part'],
    ['count', { change: 'yoy', decimals: 1 }, undefined],
    ['count', { part: '甲', show: 'number' }, undefined],
    ['count', { part: '甲', show: 'parts' }, 'show'],
    ['count', { among: 'share' }, 'among'],
    ['count', { part: '甲', among: 'rank' }, undefined],
    ['count', { part: '甲', among: 'share', unit: '起' }, 'among'],
    ['rate', { part: '甲', among: 'share' }, 'part'],
    ['count', { part: '甲', style: 'wan' }, undefined],
    ['rate', { style: 'wan' }, 'style'],
    ['rate', { style: 'hanzi' }, undefined],
    ['rate', { style: 'wan', show: 'numerator' }, undefined],
    ['rate', { style: 'wan', show: 'number' }, 'style'],
    ['rank', { style: 'yi', show: 'number' }, undefined],
    ['rank', { style: 'yi', show: 'prior' }, 'style'],
    ['amount', { style: 'yi', approx: true }, undefined],
    ['count', { style: undefined, change: 'yoy' }, undefined],
    ['score', { style: 'wan' }, 'style'],
    ['duration', { style: 'wan' }, 'style'],
    ['count', { show: 'numerator' }, 'show'],
    ['count', { show: 'from' }, undefined],
    ['rate', { show: 'parts' }, 'show'],
    ['rate', { part: '甲' }, 'part'],
  ] as const)('of a %s, %o: not %s', (kind, style, wrong) => {
    expect(inapplicable({ kind, unit: units[kind] }, style)).toBe(wrong);
  });

  test('each word alone fits some kind of metric', () => {
    for (const style of stylesOf({ quantity: { form: 'parts', value: '1', parts: [['甲', '1']] } }))
      expect(metricKind.options.some((kind) => inapplicable({ kind, unit: units[kind] }, style) === undefined)).toBe(
        true,
      );
  });

  test('only two of them speak of last year', () => {
    expect(stylesOf({ quantity: undefined }).filter(needsPrior)).toEqual([{ show: 'prior' }, { change: 'yoy' }]);
  });
});
