import { describe, expect, it } from 'vitest';
import * as folder from '../../src/folder/index.ts';
import * as core from '../../src/index.ts';
import * as node from '../../src/node/index.ts';

type Anything = (...given: readonly never[]) => unknown;
type Options = Readonly<Record<string, unknown>>;
type Call = (options: never) => unknown;

const pack = new Map([
  ['pack.yaml', '{ id: small, name: 示例, version: 1.0.0, sections: [{ id: work, title: 工作 }] }'],
  ['sections/work.hbs', '{{prose}}'],
]);
const packs = new Map([['small', pack]]);
const organ = { name: '云山县人民政府', level: 'county' } as const;
const dossier = core.createDossier({ organ, year: 2025, pack: 'small', prose: { work: '干了活。' } }).value!;
const outline = core.resolvePack('small', packs).value!;
const compiled = core.compilePack(outline).value!;
const drafted = core.draft(dossier, compiled);
const { value: written } = await core.publish(drafted.value, { edition: 'review', format: 'docx', allowOpen: true });
const files = folder.memoryFiles(new Map());
const shelf = { names: [], folderOf: () => '' };
const tasks = { tasks: [] };
const text = new TextEncoder().encode('# 报告\n');
const asked = { values: {}, packs };
const pool = node.createPool({ threads: 1 });

/** Each function that has options: how it is called, what it cannot do without, and all that may be said besides. */
const table: Readonly<Record<string, readonly [Call, Options, readonly string[]]>> = {
  draftFrom: [(options) => core.draftFrom(dossier, packs, options), {}, ['rules', 'previous', 'editions']],
  checkDraft: [
    (options) => core.checkDraft(drafted, options),
    {},
    ['sources', 'rules', 'previous', 'ownRules', 'editions', 'errorsOnly'],
  ],
  checkFile: [(options) => core.checkFile(text, 'a.md', options), {}, ['year', 'rules', 'formulations']],
  finish: [
    (options) => core.finish(drafted.value, 'review', options),
    {},
    ['allowOpen', 'findings', 'sources', 'signal'],
  ],
  publish: [
    (options) => core.publish(drafted.value, options),
    { edition: 'review', format: 'md' },
    ['allowOpen', 'findings', 'sources', 'signal'],
  ],
  checkPrint: [
    (options) => core.checkPrint(written!, options),
    { pages: [], fonts: [], layout: core.defaultLayout },
    [],
  ],
  parseDossier: [(options) => core.parseDossier(new Map(), options), {}, ['pack', 'folder']],
  resolvePack: [(options) => core.resolvePack('small', packs, options), {}, ['place', 'known', 'from', 'labelOf']],
  checkPack: [(options) => core.checkPack(outline, options), { label: 'small' }, ['sample', 'sources']],
  testPack: [(options) => core.testPack(compiled, [], options), { label: 'small', ids: new Map() }, []],
  checkLock: [(options) => core.checkLock(undefined, [], options), {}, ['place', 'frozen']],
  importTasks: [(options) => core.importTasks(text, 'a.md', options), {}, ['departments', 'metrics', 'year']],
  mergeTasks: [(options) => core.mergeTasks('tasks: []\n', 'a', tasks, options), { schema: 'a' }, ['departments']],
  stringifyTasks: [(options) => core.stringifyTasks(tasks, options), { schema: 'a' }, ['comments']],
  taskListReport: [(options) => core.taskListReport(tasks, options), { layout: 'table' }, ['head', 'notice']],
  writeTaskList: [
    (options) => core.writeTaskList(tasks, options),
    { layout: 'prose', date: '2025-12-31' },
    ['head', 'notice', 'settings'],
  ],
  writeDocx: [
    (options) => core.writeDocx(drafted.value.report, options),
    { edition: core.editions.review, layout: core.defaultLayout, date: '2025-12-31' },
    [],
  ],
  packFiles: [
    (options) => core.packFiles(options, outline, new Map()),
    { id: 'a', name: '甲', version: '1.0.0', extends: 'small', year: 2025 },
    [],
  ],
  dossierFiles: [
    (options) => core.dossierFiles(options, packs),
    { organ: '云山县', level: 'county', year: 2025, pack: 'small' },
    [],
  ],
  defineRule: [
    (options) => core.defineRule(options),
    { id: 'ours/a', severity: 'info', message: () => '', check: () => {} },
    ['layer', 'url'],
  ],
  openDraft: [
    (options) => folder.openDraft('.', shelf, files, options),
    { sources: new Map() },
    ['frozen', 'cache', 'signal'],
  ],
  openMember: [(options) => folder.openMember('.', shelf, files, options), {}, ['cache', 'signal']],
  openPack: [(options) => folder.openPack('a', shelf, files, options), {}, ['cache', 'unlocked']],
  openPacks: [(options) => folder.openPacks('a', shelf, files, options), {}, ['from', 'pins', 'opened', 'earlier']],
  openStatus: [
    (options) => folder.openStatus('.', shelf, files, options),
    { cache: folder.packCache(), newest: new Map() },
    [],
  ],
  threadPool: [
    (options) => node.threadPool(options),
    { threads: 1, here: async () => 1, start: async () => undefined },
    [],
  ],
  'a pool': [(options) => pool.check(asked as never, options), {}, ['signal']],
};

const endOf = async (called: Anything, options: unknown): Promise<unknown> => {
  try {
    await called(options as never);
    return undefined;
  } catch (error) {
    return error;
  }
};
/** Fits nowhere: neither a text nor a number, nor any object of ours. */
const nothing = Symbol('nothing');

describe.each(Object.entries(table))('%s', (_name, [called, needed, optional]) => {
  it('takes the options that there are, and undefined for what may be left out', async () => {
    const none = Object.fromEntries(optional.map((key) => [key, undefined]));
    const error = await endOf(called, { ...none, ...needed });
    expect((error as { code?: string } | undefined)?.code ?? '').not.toMatch(/^usage\//);
  });

  it('wants options that are an object', async () => {
    for (const given of [null, 7, 'public', [], new Map()])
      expect(await endOf(called, given)).toMatchObject({ name: 'UsageError', code: 'usage/type' });
  });

  const wrong = [
    ...Object.keys(needed).flatMap((key) => [nothing, undefined].map((given) => [key, given] as const)),
    ...optional.flatMap((key) => [nothing, null].map((given) => [key, given] as const)),
  ];
  it.each(wrong)('says which one is wrong: %s is %o', async (key, given) => {
    if (key === 'sources' && key in needed && given === undefined) return;
    const error = await endOf(called, { ...needed, [key]: given });
    expect(error).toMatchObject({ name: 'UsageError', params: { subject: key } });
    expect((error as { code: string }).code).toMatch(/^usage\/(?:type|option)$/);
  });
});

describe('an option', () => {
  it('that is a list is told by its item', () => {
    const { rules } = core;
    expect(() => core.draftFrom(dossier, packs, { rules: [rules[0]!, 'term/jiezhi' as never] })).toThrow(
      'rules[1] 是文字“term/jiezhi”',
    );
    expect(() => core.draftFrom(dossier, packs, { editions: ['public', 'final' as never] })).toThrow(
      'editions[1] 是 "final"',
    );
  });

  it('that is a list of lists is told by the place in it', () => {
    const print = { pages: ['一'], fonts: [['SimSun'], ['宋体', 7 as never]], layout: core.defaultLayout };
    expect(() => core.checkPrint(written!, print)).toThrow('fonts[1][1] 是 7');
  });

  it('that is a word has a list of words in its remedy', async () => {
    expect(await endOf(table.dossierFiles![0], { organ: '甲', level: 'city', year: 2025, pack: 'a' })).toMatchObject({
      code: 'usage/option',
      remedy: '应为 province、prefecture、county、township、department 之一',
    });
  });

  it('that is nobody’s is left alone', () => {
    expect(core.draftFrom(dossier, packs, { theirs: 1 } as never).value).toBeDefined();
  });
});
