import { describe, expect, it } from 'vitest';
import {
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
    expect(url).toBe('docs/messages.md');
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
