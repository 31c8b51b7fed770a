import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkPack,
  draft,
  hasErrors,
  type Message,
  type PackFiles,
  parseDossier,
  publish,
  resolvePack,
  stringifyReport,
} from '../../src/index.ts';
import { anyDossier } from './any-dossier.ts';

const metrics = 'metrics: [{ id: m, name: 数, unit: 件, kind: count }, { id: t, name: 评语, unit: "", kind: text }]';
const ids = ['a', 'b', 'c', 'a.1', 'a.2'] as const;

/** Pieces of a template that say something, and now and then one that no template may hold. */
const right = fc.constantFrom(
  '文字。',
  '{{organ}}',
  '{{year}}{{nextYear}}',
  '{{[organ]}}',
  '{{"we"}}',
  '{{fact "m"}}',
  '{{fact "m" style="wan" decimals=2}}',
  '{{fact "m" change="yoy"}}',
  '{{fact "m" decimals=6 approx=true}}',
  '{{fact "m" part="无"}}',
  '{{fact "m" unit="万元"}}',
  '{{fact "m" unit=""}}',
  '{{fact "t"}}',
  '{{task "1"}}',
  '{{evidence "doc"}}',
  '{{> p}}',
  '{{!-- 注 --}}',
  '{{~ organ ~}}',
  '\\{{organ}}',
  '\n\n',
  '\n\n### ',
  '\n\n1. ',
  '**文**',
);
const wrong = fc.constantFrom(
  '{{prose}}',
  '{{nowhere}}',
  '{{{organ}}}',
  '{{& we}}',
  '{{this.we}}',
  '{{1}}',
  '{{fact "gone"}}',
  '{{fact m}}',
  '{{fact "t" style="wan"}}',
  '{{fact "m" decimals=-1}}',
  '{{fact "m" decimals=1.5}}',
  '{{fact "m" decimals=100}}',
  '{{task ""}}',
  '{{> gone}}',
  '{{#if we}}文{{/if}}',
  '\n\n> ',
  '\n    ',
  '`',
  '<b>',
  '\n\n```\n',
  '[x](',
  '| - | - |\n',
);
const piece = fc.oneof({ weight: 24, arbitrary: right }, { weight: 1, arbitrary: wrong });
const template: fc.Arbitrary<string> = fc.letrec<{ text: string; node: string }>((tie) => ({
  text: fc.array(tie('node'), { maxLength: 4 }).map((parts) => parts.join('')),
  node: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: piece },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom('', ' style="list"'), fc.array(tie('text'), { maxLength: 3 }))
        .map(([style, inside]) => {
          const points = inside.map((text, index) => `{{#point${index === 0 ? '' : ' "题"'}}}${text}{{/point}}`);
          return `{{#points${style}}}${points.join('\n')}{{/points}}`;
        }),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(
          fc.constantFrom(
            '#when "m"',
            '#whenAny "m" "t"',
            '^when "t"',
            '#shortfalls always=true',
            '#nextTasks',
            '#nextTasks style="list"',
          ),
          tie('text'),
          fc.constantFrom('', '{{else}}另说。', '{{else when "m"}}又说。'),
        )
        .map(([open, text, other]) => `{{${open}}}${text}${other}{{/${open.slice(1).split(' ')[0]}}}`),
    },
  ),
})).text;
const title = fc
  .array(fc.constantFrom('题', '年度', '1. ', '# ', '- ', '{{year}}', '{{#when "m"}}有{{/when}}'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(''));

const section = (id: string, rest: object) => ({ id, title: id, ...rest });
const base = fc
  .record({
    title,
    sectionTitle: title,
    preamble: template,
    bodies: fc.array(template, { minLength: 2, maxLength: 3 }),
    partials: fc.tuple(template, template),
    missing: fc.constantFrom('drop', 'slot'),
    runIn: fc.boolean(),
    needs: fc.constantFrom([], ['m']),
  })
  .map(({ title, sectionTitle, preamble, bodies, partials, missing, runIn, needs }): PackFiles => {
    const sections = [
      section('a', {
        title: sectionTitle,
        sections: [section('a.1', { runIn, needs }), section('a.2', { whenMissing: missing })],
      }),
      section('b', { whenMissing: missing }),
      section('c', {}),
    ];
    const manifest = { id: 'base', name: '基', version: '1.0.0', title, preamble: 'preamble.hbs', sections };
    return new Map<string, string>([
      ['pack.yaml', JSON.stringify(manifest)],
      ['metrics.yaml', metrics],
      ['preamble.hbs', preamble || '引言。'],
      ['partials/p.hbs', partials[0] || '局部。'],
      ['partials/q.hbs', partials[1] || '局部。'],
      ...bodies.map((body, index) => [`sections/${ids[index + 2]}.hbs`, body || '正文。'] as const),
    ]);
  });
const target = fc.constantFrom(...ids);
const patch = fc.oneof(
  fc.record({
    op: fc.constantFrom('replace', 'append', 'prepend'),
    target,
    template: fc.constantFrom('patches/0.hbs', 'patches/1.hbs'),
  }),
  fc.record({ op: fc.constant('retitle'), target, title }),
  fc.record({ op: fc.constant('remove'), target }),
  fc.record({
    op: fc.constant('set'),
    target,
    values: fc.constantFrom({ runIn: true }, { whenMissing: 'slot' }, { needs: ['t'] }),
  }),
  fc.record({
    op: fc.constantFrom('insert-after', 'insert-before'),
    target,
    section: title.map((text) => ({ id: 'new', title: text })),
  }),
  fc.record({ op: fc.constant('reorder'), target: fc.constant('a'), order: fc.constant(['a.2', 'a.1']) }),
);
const layer = (id: string, below: string) =>
  fc
    .record({ patches: fc.array(patch, { maxLength: 3 }), texts: fc.tuple(template, template) })
    .map(
      ({ patches, texts }): PackFiles =>
        new Map<string, string>([
          ['pack.yaml', JSON.stringify({ id, name: id, version: '1.0.0', extends: below, patches })],
          ...texts.map((text, index) => [`patches/${index}.hbs`, text || '补丁。'] as const),
        ]),
    );

/** What a dossier cannot be blamed for: templates, and markup that stands in one. */
const isOfPack = ({ ruleId, file }: Message) =>
  ruleId?.startsWith('template/') || (ruleId === 'prose/unsupported' && file === undefined);

describe('a chain of layers that resolves and passes its check', () => {
  it('drafts whatever dossier it is given, into whatever form', async () => {
    let drafted = 0;
    const seed = fc.integer();
    await fc.assert(
      fc.asyncProperty(
        base,
        layer('city', 'base'),
        layer('town', 'city'),
        seed,
        async (...[first, city, town, seed]) => {
          const packs = new Map([
            ['base', first],
            ['city', city],
            ['town', town],
          ]);
          for (const label of packs.keys()) {
            const { value: outline, messages } = resolvePack(label, packs);
            if (!outline || hasErrors(messages)) continue;
            const { value: compiled, messages: found } = checkPack(outline, { label });
            expect(compiled !== undefined || hasErrors(found)).toBe(true);
            if (!compiled || hasErrors(found)) continue;
            for (const report of fc.sample(anyDossier(outline), { seed, numRuns: 2 })) {
              const { value: dossier } = parseDossier(new Map([['report.yaml', report]]));
              if (!dossier) continue;
              drafted += 1;
              const { value, messages: said } = draft(dossier, compiled);
              expect(said.filter(isOfPack)).toEqual([]);
              expect(stringifyReport(value.report)).not.toMatch(/[\uFDD0-\uFDEF]/);
              const format = drafted % 20 === 0 ? 'docx' : 'md';
              await publish(value, { edition: 'review', format });
            }
          }
        },
      ),
      { numRuns: 60 },
    );
    expect(drafted).toBeGreaterThan(5);
  });
});
