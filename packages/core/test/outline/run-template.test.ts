import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../src/model/dossier/task.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { Use } from '../../src/model/report/draft.ts';
import { contextNames, type OutlineContext } from '../../src/outline/context.ts';
import type { OutlineHelper, RenderState } from '../../src/outline/helper.ts';
import { helpers } from '../../src/outline/helpers/index.ts';
import { parseTemplate, placeIn } from '../../src/outline/parse-template.ts';
import { runTemplate, stepsOf } from '../../src/outline/run-template.ts';

const context = Object.fromEntries(contextNames.map((name) => [name, `‹${name}›`])) as OutlineContext;

/** One metric that has a figure, one that has none, and an empty one for every other that a pack may name. */
const ledger = {
  year: 2025,
  asOf: '2025-12-31',
  entries: new Map([
    ['has', { quantity: { form: 'number', value: '1' } }],
    ['none', {}],
  ]),
} as unknown as Ledger;

const standing: RenderState['standing'] = ({ id }) => (id === '1' ? 'done' : 'unknown');

/** A fresh state, so that both ways start alike; what they left in it is compared too. */
const stateOf = (): RenderState => ({
  uses: [] as Use[],
  ledger,
  prose: undefined,
  shortfalls: { missed: [], undone: [] },
  nextTasks: [{ id: '1', content: '办好宪法宣传周。', group: ['普法'], lead: [], responsible: [] } as unknown as Task],
  tasks: [
    { id: '1', content: '建成中心。', group: ['普法'], lead: ['司法局'], responsible: [] },
    { id: '2', content: '内部的事。', group: [], lead: [], responsible: [], classification: 'internal' },
  ] as unknown as readonly Task[],
  standing,
  departments: [{ id: 'j', name: '司法局' }],
  members: ['甲县', '乙县'],
  level: 'county' as const,
  listed: [],
  hints: [],
});

/** Handlebars' own compiler with our helpers: what the walk of the tree must agree with. */
function compiled(text: string, partials: Readonly<Record<string, string>>) {
  const environment = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers as Record<string, OutlineHelper>))
    environment.registerHelper(name, function run(this: unknown, ...parameters: unknown[]) {
      const options = parameters.pop() as Handlebars.HelperOptions & { loc: hbs.AST.SourceLocation };
      return helper.run({
        words: parameters.map(String),
        options: options.hash,
        state: options.data.state,
        place: placeIn({ file: 'any', text: '' }, options.loc.start),
        body: (at) => {
          const { state } = options.data as { state: RenderState };
          return options.fn
            ? options.fn(this, { data: { ...options.data, state: at ? { ...state, at } : state } })
            : '';
        },
        otherwise: () => (options.inverse ? options.inverse(this) : ''),
      });
    });
  const known = Object.fromEntries(Object.keys(helpers).map((name) => [name, true])) as unknown as KnownHelpers;
  const options = { noEscape: true, strict: true, preventIndent: true, knownHelpersOnly: true, knownHelpers: known };
  for (const [name, partial] of Object.entries(partials))
    environment.registerPartial(name, environment.compile(partial, options));
  return (state: RenderState) => environment.compile(text, options)(context, { data: { state } });
}

function walked(text: string, partials: Readonly<Record<string, string>>) {
  const ready = (each: string) => {
    const template = { file: 'any', text: each };
    const program = parseTemplate(template, []);
    if (!program) throw new Error(`no template: ${each}`);
    return stepsOf(template, program);
  };
  const map = new Map(Object.entries(partials).map(([name, each]) => [name, ready(each)]));
  return (state: RenderState) => runTemplate(ready(text), { context, state, partials: map });
}

function expectAlike(text: string, partials: Readonly<Record<string, string>>) {
  const [one, other] = [stateOf(), stateOf()];
  expect(walked(text, partials)(one)).toBe(compiled(text, partials)(other));
  expect(unplaced(one)).toEqual(unplaced(other));
}

/** Handlebars makes one function of blocks that read the same, so the second has the places of the first; ours are exact. */
const unplaced = ({ uses, ...state }: RenderState) => ({
  ...state,
  uses: uses.map((use) => ({ ...use, place: undefined })),
});

const leaf = fc.constantFrom(
  '文字。',
  '{{organ}}',
  '{{[organ]}}',
  '{{"we"}}',
  '{{~year~}}',
  '{{fact "has"}}',
  '{{fact "none" style="wan" decimals=2 approx=true}}',
  '{{> p}}',
  '  {{> p}}  \n',
  '{{~> p ~}}',
  '\n  {{!-- 注 --}}\n',
  '{{! 注 }}',
  '\\{{organ}}',
  '\\\\{{organ}}',
  '\n',
  '\n\n',
  '  ',
  '\t',
  '{ }}',
  '<b>&amp;"',
  '{{task "1"}}{{evidence "d"}}',
  '{{field "content"}}',
  '{{figure "has"}}',
);
const open = fc.constantFrom(
  '{{#when "has"}}',
  '{{#when "none"}}',
  '{{~#whenAny "none" "has"~}}',
  '\n{{#when "has"}}\n',
  '\n{{#each "tasks"}}\n',
  '{{#each "tasks" state="done"}}',
  '{{#each "members"}}',
  '{{#some "tasks" state="ongoing"}}',
);
const otherwise = fc.constantFrom('', '{{else}}', '{{~else~}}', '\n{{^}}\n');
const { template } = fc.letrec<{ template: string; block: string }>((tie) => ({
  template: fc
    .array(fc.oneof({ withCrossShrink: true }, leaf, tie('block')), { maxLength: 6 })
    .map((each) => each.join('')),
  block: fc
    .tuple(open, tie('template'), otherwise, tie('template'), fc.constantFrom('', '\n', '~'))
    .map(([start, body, middle, rest, end]) => {
      const name = /#(\w+)/.exec(start)![1];
      const close = end === '~' ? `{{~/${name}~}}` : `${end}{{/${name}}}${end}`;
      return `${start}${body}${middle}${middle === '' ? '' : rest}${close}`;
    }),
}));

describe('runTemplate', () => {
  it('prints what the compiled template prints, and leaves the same behind', () => {
    fc.assert(
      fc.property(template, template, (text, partial) => {
        expectAlike(text, { p: partial.replaceAll(/\{\{~?> p ?~?\}\}/g, '') });
      }),
      { numRuns: Number(process.env.FAZHI_RUNS ?? 150) },
    );
  });

  it('places each of two blocks that read the same where it stands', () => {
    const block = '{{#when "has"}}{{fact "has"}}{{/when}}';
    const state = stateOf();
    walked(`${block}\n${block}`, {})(state);
    expect(state.uses.map((use) => (use.kind === 'fact' ? use.place.line : undefined))).toEqual([1, 2]);
  });

  const packs = fileURLToPath(new URL('../../../templates/packs/', import.meta.url));
  const folders = readdirSync(packs);
  it.each(folders)('prints the templates of %s as compiled', (pack) => {
    const files = readdirSync(packs + pack, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.hbs'),
    );
    const partials = Object.fromEntries(
      ['national', pack].flatMap((each) =>
        readdirSync(packs + each, { recursive: true, encoding: 'utf8' })
          .filter((name) => /^partials.+[.]hbs$/.test(name))
          .map((name) => [
            name.slice('partials/'.length, -'.hbs'.length),
            readFileSync(`${packs}${each}/${name}`, 'utf8'),
          ]),
      ),
    );
    for (const name of files) expectAlike(readFileSync(`${packs}${pack}/${name}`, 'utf8'), partials);
  });
});
