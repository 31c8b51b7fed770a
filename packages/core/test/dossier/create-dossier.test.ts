import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  checkFile,
  coverEdition,
  createDossier,
  type DossierValues,
  draftFrom,
  finish,
  type Message,
  publish,
  UsageError,
} from '../../src/index.ts';

const values = {
  organ: { name: '清河镇人民政府', level: 'township' },
  year: 2025,
  pack: 'small@^1',
  metrics: [{ id: 'a.held', name: '学法', unit: '次', kind: 'count' }],
  facts: [{ metric: 'a.held', value: 12 }],
  prose: { work: '全年学法[](fact:a.held)。' },
} satisfies DossierValues;

const small = new Map([
  ['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\ntitle: 报告\nsections: [{ id: work, title: 工作情况 }]\n'],
  ['sections/work.hbs', '{{prose}}'],
]);
const packs = new Map([['small', small]]);
const said = (messages: readonly Message[]) => messages.map(({ ruleId, path, line }) => [ruleId, path, line]);

describe('a dossier of values', () => {
  it('is drafted and published', async () => {
    const { value: dossier, messages } = createDossier(values);
    expect(messages).toEqual([]);
    const { value: draft } = draftFrom(dossier!, packs);
    const { value } = await publish(draft!, { edition: 'submission', format: 'md' });
    expect(new TextDecoder().decode(value)).toContain('全年学法[12次](fact:a.held)。');
  });

  it.each<[string, object, readonly unknown[]]>([
    [
      'a wrong value',
      { facts: [{ metric: 'a.held', value: 1, classification: '内部' }] },
      ['schema/wrong-value', '/facts/0/classification'],
    ],
    ['a wrong type', { facts: 3 }, ['schema/wrong-type', '/facts']],
    ['an unknown key', { facts: [{ metric: 'a.held', 'va/l~ue': 3 }] }, ['schema/unknown-key', '/facts/0/va~1l~0ue']],
    ['a missing key', { year: undefined }, ['schema/missing-key', '/year']],
    ['an unknown document', { facts: [{ metric: 'a.held', value: 1, evidence: ['x'] }] }, ['dossier/unknown-evidence']],
  ])('%s is told with its pointer', (_what, changed, [id, path]) => {
    const { messages } = createDossier({ ...values, ...changed } as DossierValues);
    const found = said(messages).find(([ruleId]) => ruleId === id);
    expect(found?.[1]).toMatch(path === undefined ? /^\/facts\/0/ : new RegExp(`^${path}$`));
  });

  it('tells lines inside prose', () => {
    const { value } = createDossier({ ...values, prose: { work: '全年学法。\n\n其中[](fact:a.hold)。' } });
    const { messages } = draftFrom(value!, packs);
    expect(said(messages)).toContainEqual(['fact/unknown-metric', '/prose/work', 3]);
  });

  it.each([undefined, null, 3, 'report', [], new Map()])('refuses %o with a message', (given) => {
    const { value, messages } = createDossier(given as never);
    expect(value).toBeUndefined();
    expect(messages.length).toBeGreaterThan(0);
  });

  it('takes null for what may be absent, as rows of a database have it', () => {
    const row = { metric: 'a.held', value: 12, prior: null, source: null, evidence: null, note: null };
    const given = {
      ...values,
      title: null,
      evidence: null,
      organ: { ...values.organ, short: null },
      facts: [row],
    } satisfies DossierValues;
    const before = structuredClone(given);
    const { value, messages } = createDossier(given);
    expect(said(messages)).toEqual([]);
    expect(value?.facts).toEqual(createDossier(values).value?.facts);
    expect(given).toEqual(before);
  });

  it.each<[string, object, string, string]>([
    ['where a key is required', { organ: null }, 'schema/missing-key', '/organ'],
    [
      'of a part of a sum',
      { facts: [{ metric: 'a.held', parts: { 甲: 1, 乙: null } }] },
      'schema/wrong-type',
      '/facts/0/parts/乙',
    ],
    ['where an item is', { facts: [null] }, 'schema/wrong-type', '/facts/0'],
    [
      'of a key that there is not',
      { facts: [{ metric: 'a.held', valeu: null }] },
      'schema/unknown-key',
      '/facts/0/valeu',
    ],
  ])('says of null %s', (_where, changed, id, path) => {
    const { value, messages } = createDossier({ ...values, ...changed } as DossierValues);
    expect(value).toBeUndefined();
    expect(said(messages)).toContainEqual([id, path, undefined]);
  });

  it.each([2 ** 53, 2 ** 60 + 1, -(10 ** 21)])('does not take %d, which was rounded before it came', (number) => {
    const { value, messages } = createDossier({ ...values, facts: [{ metric: 'a.held', value: number }] });
    expect(value).toBeUndefined();
    expect(said(messages)).toEqual([['fact/imprecise-number', '/facts/0/value', undefined]]);
    expect(messages[0]?.reason).toContain('应改用文字给出');
  });

  it('takes long numbers as text, and the longest that are exact', () => {
    for (const number of ['12345678901234567890', Number.MAX_SAFE_INTEGER, 0.1])
      expect(createDossier({ ...values, facts: [{ metric: 'a.held', value: number }] }).messages).toEqual([]);
  });

  it.each<[string, object, string, number | undefined]>([
    ['prose', { prose: { work: '一行。\n\n全年\u0000学法。' } }, '/prose/work', 3],
    ['a title', { title: '报告\u0008' }, '/title', 1],
    ['a document', { evidence: [{ id: 'a', title: '台\u001b账' }] }, '/evidence/0/title', 1],
    ['half a character', { note: '\ud83d' }, '/note', 1],
  ])('says of a character in %s that no Word file holds', (_what, changed, path, line) => {
    const { value, messages } = createDossier({ ...values, ...changed } as DossierValues);
    expect(value).toBeUndefined();
    expect(messages.map((each) => [each.path, each.line])).toEqual([[path, line]]);
    expect(messages[0]?.ruleId).toMatch(/^input\/(?:control-|non)character$/);
  });

  it.each<[string, object]>([
    ['an unknown document', { facts: [{ metric: 'a.held', value: 1, evidence: ['x'] }] }],
    [
      'a department',
      { departments: [{ id: 'a', name: '司法所' }], facts: [{ metric: 'a.held', value: 1, source: '乙' }] },
    ],
    ['a metric', { facts: [{ metric: 'b.none', value: 1 }] }],
    ['a list', { facts: {} }],
    ['an object', { organ: [] }],
    ['a number as text', { year: '2025' }],
    ['a text as number', { title: 2025 }],
    ['a code', { organ: { ...values.organ, code: 420113 } }],
    ['a path', { previous: 'a\tb' }],
    ['no number', { year: Number.NaN }],
    ['an alias', { departments: [{ id: 'a', name: '所', aliases: '司法所' }] }],
    ['a secrecy', { secrecy: '秘密', editions: ['public'] }],
    ['no salutation', { editions: ['congress'] }],
  ])('says no words of files or of YAML about %s', (_what, changed) => {
    const { value, messages } = createDossier({ ...values, ...changed } as DossierValues);
    const all = [...messages, ...(value ? draftFrom(value, packs).messages : [])];
    expect(all.length).toBeGreaterThan(0);
    for (const { reason } of all) expect(reason).not.toMatch(/\.yaml|文件|引号|“- ”|键: 值|\.nan|YAML/);
  });

  it('leaves facts that contradict each other to the draft', () => {
    const facts = [1, 2].map((value) => ({ metric: 'a.held', value }));
    const { value, messages } = createDossier({ ...values, facts });
    expect(messages).toEqual([]);
    expect(draftFrom(value!, packs).messages.map(({ ruleId }) => ruleId)).toContain('fact/stated-twice');
  });

  it('ends on values that hold themselves many times over', () => {
    const circle: Record<string, unknown> = {};
    for (let index = 0; index < 40; index++) circle[`a${index}`] = circle;
    expect(createDossier(circle as never).value).toBeUndefined();
    expect(createDossier({ ...values, organ: circle, facts: [circle], prose: circle } as never).value).toBeUndefined();
  });

  it('ends on values that contain themselves', () => {
    const circle: Record<string, unknown> = { ...values };
    circle.organ = circle;
    expect(createDossier(circle as never).value).toBeUndefined();
  });
});

describe('draftFrom', () => {
  it('says which pack is missing, at the value that names it', () => {
    const { value, messages } = draftFrom(createDossier(values).value!, new Map());
    expect(value).toBeUndefined();
    expect(said(messages)).toEqual([['pack/not-found', '/pack', undefined]]);
  });

  it('gives what a message says as data', () => {
    const { value } = createDossier({ ...values, facts: [{ metric: 'a.hold', value: 12 }] });
    const { messages } = draftFrom(value!, packs);
    const { params, url } = messages.find(({ ruleId }) => ruleId === 'fact/unknown-metric')!;
    expect(params).toEqual({ actual: 'a.hold', expected: ['a.held'] });
    expect(url).toBeUndefined();
  });

  it('names the page of a rule, seen from the entry of the package', async () => {
    const typed = new TextEncoder().encode('# 报告\n\n截止2025年底。\n');
    const { value } = await checkFile(typed, 'a.md');
    const url = value?.messages.find(({ ruleId }) => ruleId === 'term/jiezhi')?.url;
    expect(url).toBe('lint/rules/term/jiezhi.md');
    expect(existsSync(new URL(url!, new URL('../../src/index.ts', import.meta.url)))).toBe(true);
  });
});

/** Marks with a mistake in them, each of which leaves 不公开 where everyone could read it. */
const unsound = [
  ['an end alone', '甲。不公开<!-- /internal -->乙。', 'prose/misplaced-mark'],
  ['full-width signs', '甲。<！-- internal --＞不公开<！-- /internal --＞乙。', 'prose/mistyped-comment'],
  ['full-width beginnings', '甲。‹！-- internal --＞不公开<!-- /internal -->乙。', 'prose/misplaced-mark'],
  ['a mark within a mark', '甲。<!-- internal 不公开<!-- /internal -->乙。', 'prose/mistyped-comment'],
  ['a title without its text', '### <!-- internal -->内部情况<!-- /internal -->\n\n不公开。', 'prose/misplaced-mark'],
] as const;

describe.each(unsound)('%s', (_what, work, ruleId) => {
  const { value } = createDossier({ ...values, prose: { work } });
  const { value: draft } = draftFrom(value!, packs);

  it.each(['md', 'docx', 'html'] as const)('keeps the public edition back, as %s', async (format) => {
    const { value: bytes, messages } = await publish(draft!, { edition: 'public', format });
    expect(bytes).toBeUndefined();
    expect(said(messages)).toContainEqual([ruleId, '/prose/work', expect.any(Number)]);
  });

  it('keeps report and matrix for everyone back as well', async () => {
    expect((await finish(draft!, 'public')).value).toBeUndefined();
    expect(coverEdition(draft!, 'public').value).toBeUndefined();
  });

  it('lets an edition out that shows what is internal', async () => {
    const { value: bytes, messages } = await publish(draft!, { edition: 'submission', format: 'md' });
    expect(bytes).toBeDefined();
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  });
});

describe('publish', () => {
  it('takes no comment in one text for the release of another, whose lines have no file either', async () => {
    const work = '<!-- fazhi-disable-next-line output/leak: 已公开过 -->\n全年学法。';

    const { value } = createDossier({
      ...values,
      metrics: [{ id: 'a.held', name: '纠纷', unit: '次', kind: 'count' }],
      facts: [{ metric: 'a.held', value: 4711, classification: 'internal' }],
      prose: { work, plan: '\n纠纷4711次。' },
    });
    const pack = new Map(small)
      .set('pack.yaml', small.get('pack.yaml')!.replace('情况 }', '情况 }, { id: plan, title: 打算 }'))
      .set('sections/plan.hbs', '{{prose}}');
    const { value: draft } = draftFrom(value!, new Map([['small', pack]]));
    const made = await publish(draft!, { edition: 'public', format: 'md', sources: new Map([['', work]]) });
    expect(made.value).toBeUndefined();
    expect(said(made.messages)).toEqual([['output/leak', '/prose/plan', 2]]);
  });

  it.each([
    ['format', { edition: 'submission', format: 'pdf' }],
    ['edition', { edition: 'final', format: 'docx' }],
    ['edition', { edition: 'toString', format: 'docx' }],
    ['format', { edition: 'submission' }],
  ])('refuses a %s that there is not', async (key, options) => {
    const { value: draft } = draftFrom(createDossier(values).value!, packs);
    const error = await publish(draft!, options as never).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({
      code: 'usage/option',
      message: expect.stringContaining(key === 'edition' ? 'edition 是' : 'format 是'),
    });
  });

  it.each(['false', 'true', 0, 1, null])('refuses %o for whether open slots may leave', async (allowOpen) => {
    const { value: draft } = draftFrom(createDossier({ ...values, facts: [] }).value!, packs);
    const options = { edition: 'submission', format: 'md', allowOpen: allowOpen as never } as const;
    const wrong = { name: 'UsageError', code: 'usage/type', params: { subject: 'allowOpen' } };
    await expect(publish(draft!, options)).rejects.toMatchObject(wrong);
    await expect(finish(draft!, 'submission', options)).rejects.toMatchObject(wrong);
    expect((await publish(draft!, { ...options, allowOpen: false })).value).toBeUndefined();
    expect((await publish(draft!, { ...options, allowOpen: true })).value).toBeDefined();
  });

  it.each([undefined, null, 'draft', {}])('refuses %o for a draft', async (given) => {
    const error = await publish(given as never, { edition: 'public', format: 'md' }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UsageError', code: 'usage/type' });
  });
});
