import { describe, expect, it } from 'vitest';
import { compilePack, type PackFiles, resolvePack } from '../../src/index.ts';

const pack = (body: string, partials: Readonly<Record<string, string>> = {}, title = '题'): PackFiles =>
  new Map([
    ['pack.yaml', JSON.stringify({ id: 'p', name: '包', version: '1.0.0', sections: [{ id: 'a', title }] })],
    ['metrics.yaml', '{ metrics: [{ id: m, name: 数, unit: 件, kind: count }] }'],
    ['sections/a.hbs', body],
    ...Object.entries(partials).map(([name, text]) => [`partials/${name}.hbs`, text] as const),
  ]);
/** What is said of a pack at compile time. */
function judge(files: PackFiles) {
  const { value: outline, messages } = resolvePack('p', new Map([['p', files]]));
  const compiled = compilePack(outline!);
  return {
    ids: [...messages, ...compiled.messages].map(({ ruleId }) => ruleId),
    compiled: compiled.value,
  };
}
const chain = (length: number, text: (next: number) => string) =>
  Object.fromEntries(Array.from({ length }, (_, index) => [`p${index}`, index + 1 < length ? text(index + 1) : '末']));

const hostile: readonly (readonly [what: string, files: PackFiles, id: string])[] = [
  ['the constructor', pack('{{constructor}}'), 'template/unknown-name'],
  ['the constructor of a helper', pack('{{fact.constructor "m"}}'), 'template/unknown-helper'],
  ['a prototype', pack('{{__proto__}}'), 'template/unknown-name'],
  ['a prototype by path', pack('{{this.__proto__.polluted}}'), 'template/unknown-name'],
  ['a prototype as helper', pack('{{__proto__ "m"}}'), 'template/unknown-helper'],
  ['a method of every object as block', pack('{{#toString}}a{{/toString}}'), 'template/unknown-helper'],
  ['a method of every object as option', pack('{{fact "m" constructor="x"}}'), 'template/argument'],
  ['a prototype as option', pack('{{fact "m" __proto__="x"}}'), 'template/argument'],
  ['lookup', pack('{{lookup this "constructor"}}'), 'template/unknown-helper'],
  ['lookup inside an argument', pack('{{fact (lookup this "constructor")}}'), 'template/argument'],
  ['a call of a call', pack('{{(fact "m") "m"}}'), 'template/syntax'],
  ['a chosen partial', pack('{{> (lookup this "x")}}', { undefined: '未定义' }), 'template/unknown-partial'],
  ['a partial outside the pack', pack('{{> ../../../etc/passwd}}'), 'template/unknown-partial'],
  ['a partial named like a prototype', pack('{{> __proto__}}'), 'template/unknown-partial'],
  ['a partial with a context of its own', pack('{{> x this}}', { x: '甲' }), 'template/forbidden'],
  ['a partial around a block', pack('{{#> x}}a{{/x}}', { x: '甲' }), 'template/forbidden'],
  ['an inline partial', pack('{{#*inline "x"}}a{{/inline}}'), 'template/forbidden'],
  ['a decorator', pack('{{* x}}'), 'template/forbidden'],
  ['private data', pack('{{@root.organ}}'), 'template/unknown-name'],
  ['the state of the program', pack('{{@state}}'), 'template/unknown-name'],
  ['the context above', pack('{{../organ}}'), 'template/unknown-name'],
  ['with', pack('{{#with this}}{{constructor}}{{/with}}'), 'template/unknown-helper'],
  ['each', pack('{{#each this}}a{{/each}}'), 'template/argument'],
  ['log', pack('{{log "a"}}'), 'template/unknown-helper'],
  ['a helper nobody has', pack('{{require "fs"}}'), 'template/unknown-helper'],
  ['a hook for helpers nobody has', pack('{{helperMissing "m"}}'), 'template/unknown-helper'],
  ['unescaped text', pack('{{{organ}}}'), 'template/forbidden'],
  ['unescaped text by ampersand', pack('{{& organ}}'), 'template/forbidden'],
  ['a raw block', pack('{{{{raw}}}}{{organ}}{{{{/raw}}}}'), 'template/unknown-helper'],
  ['block parameters', pack('{{#when "m" as |constructor|}}a{{/when}}'), 'template/forbidden'],
  ['code in a title', pack('文', {}, '{{constructor}}'), 'template/unknown-name'],
  ['a partial that prints itself', pack('{{> x}}', { x: '{{> x}}' }), 'template/forbidden'],
  ['partials in a ring', pack('{{> x}}', { x: '{{> y}}', y: '{{#when "m"}}{{> x}}{{/when}}' }), 'template/forbidden'],
  [
    'partials that fan out to a thousand million',
    pack(
      '{{> p0}}',
      chain(31, (next) => `{{> p${next}}}{{> p${next}}}`),
    ),
    'template/too-large',
  ],
  [
    'a large partial printed again and again',
    pack('{{> x}}'.repeat(100), { x: '长'.repeat(100_000) }),
    'template/too-large',
  ],
  ['ten megabytes of text', pack('长'.repeat(10_000_000)), 'template/too-large'],
  [
    'partials in partials without end',
    pack(
      '{{> p0}}',
      chain(2000, (next) => `{{> p${next}}}`),
    ),
    'template/too-deep',
  ],
  ['blocks in blocks', pack(`${'{{#when "m"}}'.repeat(20_000)}a${'{{/when}}'.repeat(20_000)}`), 'template/too-deep'],
  ['else upon else', pack(`{{#when "m"}}${'{{else when "m"}}'.repeat(20_000)}{{/when}}`), 'template/too-deep'],
  ['brackets in brackets', pack(`{{fact ${'('.repeat(20_000)}`), 'template/syntax'],
];

describe('a template', () => {
  it.each(hostile)('may not reach for %s', (_what, files, id) => {
    const { ids, compiled } = judge(files);
    expect(ids).toContain(id);
    expect(compiled).toBeUndefined();
  });

  it('may print a partial in many places', () => {
    const { ids } = judge(pack('{{> x}}'.repeat(50), { x: '{{> y}}{{> y}}', y: '短' }));
    expect(ids).toEqual([]);
  });

  it('may nest blocks and partials as people do', () => {
    const nested = `${'{{#when "m"}}'.repeat(20)}a${'{{/when}}'.repeat(20)}{{#when "m"}}甲{{else}}乙{{/when}}`.repeat(
      30,
    );
    const { ids } = judge(
      pack(
        `${nested}{{> p0}}`,
        chain(20, (next) => `{{> p${next}}}`),
      ),
    );
    expect(ids).toEqual([]);
  });
});
