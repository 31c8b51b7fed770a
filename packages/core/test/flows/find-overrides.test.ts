import { describe, expect, it } from 'vitest';
import { findOverrides } from '../../src/flows/packs/find-overrides.ts';
import { resolvePack } from '../../src/pack/index.ts';

const base = {
  'pack.yaml': 'id: base\nname: 甲\nversion: 1.0.0\nsections: [{ id: a, title: 甲 }, { id: b, title: 乙 }]\n',
  'sections/a.hbs': '甲',
  'sections/b.hbs': '乙',
  'partials/x.hbs': '子',
  'patches/b.hbs': '丑',
};
const over = 'id: over\nname: 乙\nversion: 1.0.0\nextends: base@^1\n';

function overridesOf(upper: Readonly<Record<string, string>>, top: Readonly<Record<string, string>> = {}) {
  const layers = [
    { label: 'base', files: new Map(Object.entries(base)) },
    { label: 'over', files: new Map(Object.entries({ 'pack.yaml': over, ...upper })) },
    {
      label: 'top',
      files: new Map(
        Object.entries({
          'pack.yaml': top['pack.yaml'] ?? `${over.replace('over', 'top').replace('base', 'over')}`,
          ...top,
        }),
      ),
    },
  ];
  const { value } = resolvePack('top', new Map(layers.map(({ label, files }) => [label, files])));
  return findOverrides(value!).map(({ place, hidden }) => `${place.file} over ${hidden}`);
}

describe('findOverrides', () => {
  it.each<[string, Parameters<typeof overridesOf>, readonly string[]]>([
    ['nothing', [{}], []],
    ['a file of its own', [{ 'partials/y.hbs': '午' }], []],
    ['the body of a section', [{ 'sections/a.hbs': '未' }], ['over/sections/a.hbs over base/sections/a.hbs']],
    ['a partial', [{ 'partials/x.hbs': '申' }], ['over/partials/x.hbs over base/partials/x.hbs']],
    [
      'both, in two layers',
      [{ 'sections/a.hbs': '酉' }, { 'sections/a.hbs': '戌', 'partials/x.hbs': '亥' }],
      [
        'over/sections/a.hbs over base/sections/a.hbs',
        'top/partials/x.hbs over base/partials/x.hbs',
        'top/sections/a.hbs over over/sections/a.hbs',
      ],
    ],
    [
      'a section below one that a patch replaces',
      [
        { 'sections/b.hbs': '寅' },
        {
          'pack.yaml': `${over.replace('over', 'top').replace('base', 'over')}patches: [{ op: replace, target: b, template: patches/b.hbs }]\n`,
          'patches/b.hbs': '卯',
        },
      ],
      ['over/sections/b.hbs over base/sections/b.hbs'],
    ],
    [
      'nothing by a patch whose file has the name of one below',
      [
        {
          'pack.yaml': `${over}patches: [{ op: replace, target: b, template: patches/b.hbs }]\n`,
          'patches/b.hbs': '辰',
        },
      ],
      [],
    ],
  ])('names %s', (_, layers, found) => {
    expect(overridesOf(...layers)).toEqual(found);
  });
});
