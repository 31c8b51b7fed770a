import { describe, expect, it } from 'vitest';
import { checkPack, type PackFiles, resolvePack } from '../../src/index.ts';

const metrics = `metrics:
  - { id: m, name: 数, unit: 件, kind: count }
  - { id: rate, name: 率, unit: "%", kind: rate }
  - { id: words, name: 评语, unit: "", kind: text }
  - { id: place, name: 名次, unit: 名次, kind: rank }
`;
const manifest = `id: p
name: 包
version: 1.0.0
sections:
  - { id: a, title: 题 }
`;
function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const pack: PackFiles = new Map(Object.entries({ 'pack.yaml': manifest, 'metrics.yaml': metrics, ...files }));
  const { value: outline } = resolvePack('p', new Map([['p', pack]]));
  const { messages } = checkPack(outline!, { label: 'p' });
  return messages
    .filter(({ fatal }) => fatal === true)
    .map(({ file, line, column, ruleId }) => `${file?.slice(2)}:${line}:${column} ${ruleId}`);
}
const inBody = (text: string, partials: Readonly<Record<string, string>> = {}) =>
  faultsOf({ 'sections/a.hbs': `文字。\n\n  ${text}`, ...partials });

describe('a fault in a template', () => {
  it.each([
    ['if', '{{#if we}}文{{/if}}', 'template/unknown-helper', 0],
    ['each', '{{#each this}}文{{/each}}', 'template/argument', 8],
    ['with', '{{#with we}}文{{/with}}', 'template/unknown-helper', 0],
    ['a helper nobody has', '{{add 1 2}}', 'template/unknown-helper', 0],
    ['a name nobody has', '{{nowhere}}', 'template/unknown-name', 0],
    ['a path into a text', '{{organ.length}}', 'template/unknown-name', 0],
    ['a number', '{{1}}', 'template/unknown-name', 0],
    ['triple braces', '{{{organ}}}', 'template/forbidden', 0],
    ['braces with an ampersand', '{{& organ}}', 'template/forbidden', 0],
    ['a partial nobody has', '{{> gone}}', 'template/unknown-partial', 0],
    ['prose in a block', '{{#when "m"}}{{prose}}{{/when}}', 'template/misplaced', 13],
    ['a point alone', '{{#point "题"}}文{{/point}}', 'template/misplaced', 0],
    [
      'a point in a point',
      '{{#points}}{{#point}}{{#point}}文{{/point}}{{/point}}{{/points}}',
      'template/misplaced',
      21,
    ],
    ['words between points', '{{#points}}文{{#point}}字{{/point}}{{/points}}', 'template/misplaced', 11],
    ['a figure between points', '{{#points}}{{fact "m"}}{{/points}}', 'template/misplaced', 11],
    ['a list between points', '{{#points}}{{#shortfalls}}{{/shortfalls}}{{/points}}', 'template/misplaced', 11],
    ['decimals below nothing', '{{fact "m" decimals=-1}}', 'template/argument', 20],
    ['half a decimal', '{{fact "m" decimals=1.5}}', 'template/argument', 20],
    ['a hundred decimals', '{{fact "m" decimals=100}}', 'template/argument', 20],
    ['a style of a text', '{{fact "words" style="wan"}}', 'template/inapplicable', 15],
    ['a rate in 万', '{{fact "rate" style="wan"}}', 'template/inapplicable', 14],
    ['a part of a change', '{{fact "m" change="yoy" part="甲"}}', 'template/inapplicable', 24],
    ['a task without a number', '{{task ""}}', 'template/argument', 7],
    ['code', '法`治`', 'prose/unsupported', 1],
    ['code in a block', '{{#when "m"}}法`治`{{/when}}', 'prose/unsupported', 14],
    ['HTML', '<b>法治', 'prose/unsupported', 0],
    ['a quotation', '> 法治', 'prose/unsupported', 0],
  ])('has its line and column: %s', (_what, text, id, offset) => {
    expect(inBody(text)).toEqual([`sections/a.hbs:3:${3 + offset} ${id}`]);
  });

  it.each([
    'fact "rate" style="wan" show="numerator"',
    'fact "place" style="hanzi"',
    'fact "m" style="yi" decimals=6',
    'fact "m" change="yoy" decimals=1',
    'fact "m" part="甲" style="wan"',
    'task "2-3"',
  ])('is not {{%s}}', (call) => {
    expect(inBody(`{{${call}}}`)).toEqual([]);
  });

  it('is found in a partial, wherever that is printed', () => {
    const partials = { 'partials/x.hbs': '\n{{#point}}文{{/point}}' };
    expect(inBody('{{#points}}{{> x}}{{/points}}', partials)).toEqual([]);
    expect(inBody('{{#points}}{{> x}}{{/points}}{{> x}}', partials)).toEqual(['partials/x.hbs:2:1 template/misplaced']);
    expect(inBody('{{> y}}', { 'partials/y.hbs': '{{prose}}' })).toEqual(['partials/y.hbs:1:1 template/misplaced']);
  });

  it('is not words that a comment or a branch holds', () => {
    expect(inBody('{{!-- `x` <b> --}}\n{{#when "m"}}\n    缩进。\n{{else}}\n    另说。\n{{/when}}')).toEqual([]);
  });
});

describe('a fault in a title', () => {
  const titled = (title: string) => faultsOf({ 'pack.yaml': manifest.replace('title: 题', `title: ${title}`) });

  it('stands where the title begins', () => {
    expect(titled('"关于{{nowhere}}"')).toEqual(['pack.yaml:5:21 template/unknown-name']);
    expect(titled('关于')).toEqual([]);
    expect(titled('1. 关于`甲`')).toEqual(['pack.yaml:5:21 prose/unsupported']);
    expect(faultsOf({ 'pack.yaml': `${manifest}title: "{{organ"\n` })).toEqual(['pack.yaml:6:8 template/syntax']);
  });

  it('is whatever a title has no room for', () => {
    expect(titled('"{{prose}}"')).toContain('pack.yaml:5:21 template/forbidden');
    expect(titled('"{{> x}}"')).toContain('pack.yaml:5:21 template/forbidden');
    expect(titled('"{{#nextTasks}}{{/nextTasks}}"')).toEqual(['pack.yaml:5:21 template/forbidden']);
    expect(titled('"办件{{fact \'m\'}}"')).toEqual([]);
    expect(faultsOf({ 'pack.yaml': `${manifest}title: "{{fact 'm'}}"\n` })).toEqual([
      'pack.yaml:6:8 template/forbidden',
    ]);
  });

  it('stands in the layer that retitled', () => {
    const base: PackFiles = new Map([['pack.yaml', manifest]]);
    const city: PackFiles = new Map([
      [
        'pack.yaml',
        'id: city\nname: 市\nversion: 1.0.0\nextends: p\npatches:\n  - op: retitle\n    target: a\n    title: "{{x}}"\n',
      ],
    ]);
    const { value } = resolvePack(
      'city',
      new Map([
        ['p', base],
        ['city', city],
      ]),
    );
    const [fault] = checkPack(value!, { label: 'city' }).messages;
    expect(`${fault?.file}:${fault?.line}:${fault?.column}`).toBe('city/pack.yaml:8:12');
  });
});
