import { describe, expect, it } from 'vitest';
import { diffPacks, isHonest, levelOf, resolvePack } from '../../src/pack/index.ts';

const manifest = `id: base
name: 基
version: 1.0.0
sections:
  - { id: a, title: 甲 }
  - { id: b, title: 乙 }
`;
const metrics = 'metrics:\n  - { id: m, name: 数, unit: 件, kind: count }\n';
const files = {
  'pack.yaml': manifest,
  'metrics.yaml': metrics,
  'sections/a.hbs': '甲的正文',
  'partials/p.hbs': '局部',
};
const resolve = (changed: Readonly<Record<string, string | undefined>>) =>
  resolvePack(
    'base',
    new Map([
      [
        'base',
        new Map(
          Object.entries({ ...files, ...changed }).flatMap(([path, text]) =>
            text === undefined ? [] : [[path, text] as const],
          ),
        ),
      ],
    ]),
  ).value!;
const metric = (extra: string) => `${metrics}  - { id: n, name: 新数, unit: 件, kind: count${extra} }\n`;

describe('diffPacks', () => {
  it('finds nothing between equals', () => {
    expect(diffPacks(resolve({}), resolve({ 'sections/a.hbs': '甲的正文\r\n' }))).toEqual([]);
    expect(levelOf([])).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string | undefined>>, string[], string]>([
    [
      'a section that went',
      { 'pack.yaml': manifest.replace('  - { id: b, title: 乙 }\n', '') },
      ['section b 删去'],
      'major',
    ],
    ['a section that came', { 'pack.yaml': `${manifest}  - { id: c, title: 丙 }\n` }, ['section c 新增'], 'minor'],
    ['a title', { 'pack.yaml': manifest.replace('乙', '新乙') }, ['section b 标题改动'], 'patch'],
    ['a body', { 'sections/a.hbs': '改了' }, ['section a 正文改动'], 'patch'],
    [
      'wording',
      { 'formulations.yaml': 'formulations: [{ id: w, term: 提法, kind: slogan, confidence: verify }]' },
      ['formulation w 新增'],
      'minor',
    ],
    ['a parameter', { 'pack.yaml': manifest.replace('乙 }', '乙, owner: 局 }') }, ['section b 撰写单位改动'], 'minor'],
    [
      'an order',
      {
        'pack.yaml': manifest
          .replace('id: a, title: 甲', 'id: z')
          .replace('id: b, title: 乙', 'id: a, title: 甲')
          .replace('id: z', 'id: b, title: 乙'),
      },
      ['report report 次序改动'],
      'patch',
    ],
    ['a metric that came', { 'metrics.yaml': metric('') }, ['metric n 新增'], 'minor'],
    [
      'a metric that came and is required',
      { 'metrics.yaml': metric(', required: true') },
      ['metric n 新增，必填'],
      'major',
    ],
    [
      'a metric that is required now',
      { 'metrics.yaml': metrics.replace('count }', 'count, required: true }') },
      ['metric m 改为必填'],
      'major',
    ],
    [
      'a metric that counts something else',
      { 'metrics.yaml': metrics.replace('件', '起') },
      ['metric m 单位改动'],
      'major',
    ],
    ['a partial that went', { 'partials/p.hbs': undefined }, ['partial p 删去'], 'major'],
  ])('finds %s', (_name, changed, expected, level) => {
    const changes = diffPacks(resolve({}), resolve(changed));
    expect(changes.map(({ kind, id, what }) => `${kind} ${id} ${what}`)).toEqual(expected);
    expect(levelOf(changes)).toBe(level);
  });

  it.each([
    ['1.0.0', '1.0.1', 'patch', true],
    ['1.0.0', '1.0.1', 'minor', false],
    ['1.0.5', '1.1.0', 'minor', true],
    ['1.2.3', '1.9.0', 'major', false],
    ['1.2.3', '2.0.0', 'major', true],
    ['1.0.0', '1.0.0', undefined, true],
    ['1.0.0', '1.0.0', 'patch', false],
  ] as const)('from %s, %s for a %s change: %s', (before, after, level, honest) => {
    expect(isHonest(before, after, level)).toBe(honest);
  });
});
