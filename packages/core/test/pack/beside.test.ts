import { describe, expect, it } from 'vitest';
import { acceptPatches } from '../../src/index.ts';
import { type PackFiles, resolvePack } from '../../src/pack/index.ts';

const base: Readonly<Record<string, string>> = {
  'pack.yaml': `id: base
name: 基
version: 1.0.0
sections:
  - { id: work, title: 举措, sections: [{ id: a, title: 甲 }, { id: b, title: 乙 }] }
  - { id: problems, title: 不足, whenMissing: slot }
`,
  'metrics.yaml': `metrics:
  - { id: acc, name: 受理数, unit: 件, kind: count }
  - { id: ok, name: 办结数, unit: 件, kind: count }
  - { id: all, name: 总数, unit: 件, kind: count }
  - { id: rate, name: 办结率, unit: "%", kind: rate, derive: { ratio: [ok, all] } }
  - { id: idle, name: 闲数, unit: 件, kind: count }
relations:
  - { least: [ok], at-most: [acc] }
`,
  'sections/a.hbs': '受理{{fact "acc"}}{{#when "rate"}}，办结率{{fact "rate"}}{{/when}}。',
  'sections/b.hbs': '应当公开。',
};
const county = `id: county
name: 县
version: 1.0.0
extends: base
patches:
  - { op: append, target: a, template: patches/a.hbs }
  - { op: insert-after, target: b, section: { id: local, title: 特色, whenMissing: slot } }
  - { op: set, target: acc, values: { source: 司法局 } }
  - { op: set, target: b, values: { owner: 司法局 } }
`;
const remover = county.replace(/ {2}- [\s\S]*/, '  - { op: remove, target: work }\n');
type Change = readonly [file: string, from: string, to: string];
const resolve = (yaml: string, changes: readonly Change[] = []) => {
  const files = new Map(Object.entries(base));
  for (const [file, from, to] of changes) files.set(file, (files.get(file) ?? '').replace(from, to));
  const packs = new Map<string, PackFiles>([
    ['base', files],
    ['county', new Map(Object.entries({ 'pack.yaml': yaml, 'patches/a.hbs': '应当依法受理。' }))],
  ]);
  return resolvePack('county', packs);
};
const suspects = (yaml: string, ...changes: readonly Change[]) => {
  const accepted = acceptPatches(yaml, resolve(yaml).value!.patches)!;
  const { messages } = resolve(accepted, changes);
  return messages.flatMap(({ ruleId, line }) => (ruleId === 'pack/suspect' ? [line] : []));
};
const metrics = (from: string, to: string): Change => ['metrics.yaml', from, to];
const pack = (from: string, to: string): Change => ['pack.yaml', from, to];

describe('what stands beside a text is fingerprinted with it', () => {
  it.each<[string, Change, number[]]>([
    ['nothing', pack('name: 基', 'name: 新基'), []],
    ['the section needs a metric now', pack('title: 甲', 'title: 甲, needs: [ok]'), [6]],
    ['the section leaves a slot now', pack('title: 甲', 'title: 甲, whenMissing: slot'), [6]],
    ['the unit of a figure', metrics('受理数, unit: 件', '受理数, unit: 起'), [6, 8]],
    ['its name', metrics('受理数', '收到数'), [6, 8]],
    [
      'what it counts',
      metrics('受理数, unit: 件, kind: count', '受理数, unit: 件, kind: count, definition: 另算'),
      [6, 8],
    ],
    ['how many decimals it has', metrics('ok, all] }', 'ok, all] }, decimals: 1'), [6]],
    ['how it is computed', metrics('[ok, all]', '[ok, acc]'), [6]],
    [
      'what an input of it counts',
      metrics('办结数, unit: 件, kind: count', '办结数, unit: 件, kind: count, definition: 另算'),
      [6],
    ],
    ['a relation of its figures', metrics('at-most: [acc]', 'at-most: [acc], holds: usually'), [6]],
    ['who gives it, which prints nowhere', metrics('办结数, unit: 件', '办结数, source: 局, unit: 件'), []],
    ['a metric that the text does not name', metrics('闲数, unit: 件', '闲数, unit: 起'), []],
    ['an option of a figure', ['sections/a.hbs', '"acc"', '"acc" change="yoy"'], [6]],
    ['the order of top sections', pack('id: problems, title: 不足', 'id: others, title: 不足'), []],
  ])('%s', (_what, change, lines) => {
    expect(suspects(county, change)).toEqual(lines);
  });

  it('the parent of a block, for what is added to it and what stands beside it', () => {
    const moved = pack(', { id: b, title: 乙 }] }', '] }');
    const into = pack('whenMissing: slot }', 'whenMissing: slot, sections: [{ id: b, title: 乙 }] }');
    expect(suspects(county, moved, into)).toEqual([7]);
    const both: readonly Change[] = [
      pack(', sections: [{ id: a, title: 甲 }, { id: b, title: 乙 }] }', ' }'),
      pack('whenMissing: slot }', 'whenMissing: slot, sections: [{ id: a, title: 甲 }, { id: b, title: 乙 }] }'),
    ];
    expect(suspects(county, ...both)).toEqual([6, 7]);
  });

  it.each<[string, readonly Change[], number]>([
    ['a child that came later', [pack('{ id: b, title: 乙 }', '{ id: b, title: 乙 }, { id: c, title: 丙 }')], 1],
    ['the body of a child', [['sections/b.hbs', '公开', '公示']], 1],
    ['the title of a child', [pack('乙', '新乙')], 1],
    ['a section that stays', [pack('不足', '新不足')], 0],
  ])('a block that a layer removes, with all below it: %s', (_what, changes, count) => {
    expect(suspects(remover, ...changes)).toHaveLength(count);
  });

  it('is told in words', () => {
    const [append] = resolve(county).value!.patches;
    expect(append?.base.split('\n').slice(1)).toEqual([
      '',
      '在 work 下面',
      '',
      '指标 acc：受理数；count；件',
      '指标 all：总数；count；件',
      '指标 ok：办结数；count；件',
      '指标 rate：办结率；rate；%；推算 {"ratio":["ok","all"]}',
      '关系 ok <= acc（always）',
    ]);
  });
});
