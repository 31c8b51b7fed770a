import { describe, expect, it } from 'vitest';
import { createDossier, draftFrom, draftInTurns, hasErrors, publish } from '../../src/index.ts';
import { smallDraft } from './small-draft.ts';

const metrics = 'metrics:\n  - { id: a, name: 受理, unit: 件, kind: count }\n';
const draft = smallDraft(
  { 'facts.yaml': 'facts:\n  - { metric: a, value: 1 }\n', 'prose/work.md': '有[](fact:a)。\n' },
  metrics,
);
const options = { edition: 'public', format: 'docx' } as const;

describe('long work', () => {
  it('lets the host have a turn between the stages of each report, however many are asked for at once', async () => {
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await Promise.all(Array.from({ length: 20 }, () => publish(draft, options)));
    isDone = true;
    // Three pauses each: before it is finished, written and read back.
    expect(turns).toBeGreaterThanOrEqual(60);
  });

  it('ends at its next pause where it is aborted', async () => {
    const controller = new AbortController();
    const work = publish(draft, { ...options, signal: controller.signal });
    controller.abort(new Error('没有耐心了'));
    await expect(work).rejects.toThrow('没有耐心了');
    await expect(publish(draft, { ...options, signal: AbortSignal.abort() })).rejects.toThrow();
    expect((await publish(draft, options)).value).toBeDefined();
  });
});

describe('drafting in turns', () => {
  const prose = { work: Array.from({ length: 400 }, (_, index) => `第${index}段，办了[](fact:a.held)。`).join('\n\n') };
  const { value: dossier } = createDossier({
    organ: { name: '云山县人民政府', level: 'county' },
    year: 2025,
    pack: 'small',
    metrics: [{ id: 'a.held', name: '学法', unit: '次', kind: 'count' }],
    facts: [{ metric: 'a.held', value: 12 }],
    prose,
  });
  const pack = new Map([
    ['pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\ntitle: 报告\nsections: [{ id: work, title: 工作情况 }]\n'],
    ['sections/work.hbs', '{{prose}}'],
  ]);
  const packs = new Map([['small', pack]]);

  it('gives what drafting at once gives', async () => {
    const inTurns = await draftInTurns(dossier!, packs, { editions: ['public'] });
    expect(inTurns).toEqual(draftFrom(dossier!, packs, { editions: ['public'] }));
    expect(inTurns.value?.report.children).not.toEqual([]);
    expect(hasErrors(inTurns.messages)).toBe(hasErrors(draftFrom(dossier!, packs, { editions: ['public'] }).messages));
  });

  it('lets timers come between its stages', async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 0);
    let turns = 0;
    let isDone = false;
    const count = (): void => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    await draftInTurns(dossier!, packs);
    isDone = true;
    clearInterval(timer);
    // Packs, templates, ledger, text, facts, what is to be said, and the rules in several lots.
    expect(turns).toBeGreaterThanOrEqual(12);
    expect(ticks).toBeGreaterThan(0);
  });

  it.each([0, 3, 8])('ends where it is aborted after %i turns', async (turns) => {
    const controller = new AbortController();
    const work = draftInTurns(dossier!, packs, { signal: controller.signal });
    let left = turns;
    const count = (): unknown => (left-- > 0 ? setImmediate(count) : controller.abort());
    count();
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    const reason = new Error('没有耐心了');
    await expect(draftInTurns(dossier!, packs, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
