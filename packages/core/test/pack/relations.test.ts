import { describe, expect, it } from 'vitest';
import { relationKey } from '../../src/model/pack/relation.ts';
import { diffPacks, resolvePack } from '../../src/pack/index.ts';

const metrics = ['a', 'b', 'c', 'r']
  .map((id) => `  - { id: ${id}, name: 指标${id}, unit: 件, kind: count }\n`)
  .join('');
const pack = (id: string, content: string, below = '') =>
  new Map([
    ['pack.yaml', `id: ${id}\nname: 包\nversion: 1.0.0\n${below}sections: [{ id: a, title: 甲 }]\n`],
    ['metrics.yaml', content],
  ]);
const list = (relations: readonly string[]) =>
  relations.length === 0 ? '' : `relations:\n${relations.map((each) => `  - ${each}\n`).join('')}`;
const resolve = (base: readonly string[], top: readonly string[] = []) =>
  resolvePack(
    'top',
    new Map([
      ['base', pack('base', `metrics:\n${metrics}${list(base)}`)],
      ['top', pack('top', `metrics: []\n${list(top)}`, 'extends: base\n')],
    ]),
  );
const keys = (base: readonly string[], top: readonly string[] = []) => {
  const { value, messages } = resolve(base, top);
  expect(messages).toEqual([]);
  return value!.relations.map((each) => `${relationKey(each)} ${each.holds}${each.note ?? ''}`);
};
const sum = '{ total: c, sum: [a, b] }';
const limit = '{ least: [a, b], at-most: [c], prior: [b] }';
const rate = '{ rate: r, rate-of: [a, c] }';

describe('relations of layers', () => {
  it('are of three forms', () => {
    expect(keys([sum, limit, rate])).toEqual(['c = a + b always', 'a + b <= c + prior(b) always', 'r = a / c always']);
  });

  it('add to those of the base; the same relation is said anew, whatever the order of its sides', () => {
    const anew = '{ total: c, sum: [b, a], holds: usually, note: 本地口径 }';
    expect(keys([sum, rate], [limit, anew])).toEqual([
      'c = a + b usually本地口径',
      'r = a / c always',
      'a + b <= c + prior(b) always',
    ]);
  });

  it('are withdrawn by never, and only the same ones', () => {
    const other = '{ least: [a, b], at-most: [c], holds: never }';
    expect(keys([sum, limit], ['{ total: c, sum: [a, b], holds: never }', other])).toEqual([
      'a + b <= c + prior(b) always',
    ]);
  });

  it('keep which side is which: neither a rate nor a limit reads the same backwards', () => {
    expect(
      keys([rate, '{ least: [a], at-most: [b] }'], ['{ rate: r, rate-of: [c, a] }', '{ least: [b], at-most: [a] }']),
    ).toHaveLength(4);
  });

  it.each([
    '{ total: c }',
    '{ total: c, sum: [a] }',
    '{ total: c, least: [a] }',
    '{ least: [], at-most: [c] }',
    '{ rate: r, rate-of: [a] }',
  ])('%s is none', (wrong) => {
    expect(resolve([wrong]).messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['schema/wrong-type', 7]]);
  });

  it('are among what two versions of a pack differ in', () => {
    const [old, now] = [
      resolve([sum, rate]).value!,
      resolve(['{ total: c, sum: [a, b], note: 不含撤回 }', limit]).value!,
    ];
    expect(diffPacks(old, now).map(({ kind, id, level, what }) => [kind, id, level, what])).toEqual([
      ['relation', 'c = a + b', 'minor', '说明改动'],
      ['relation', 'a + b <= c + prior(b)', 'minor', '新增'],
      ['relation', 'r = a / c', 'minor', '删去'],
    ]);
    expect(diffPacks(old, resolve([rate, sum]).value!)).toEqual([]);
  });
});
