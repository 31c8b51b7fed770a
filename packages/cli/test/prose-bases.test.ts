import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const city = `id: city
name: 市
version: 1.0.0
sections:
  - id: work
    title: 做法
    sections: [{ id: review, title: 复议 }, { id: plan, title: 打算 }]
`;
const metrics = 'metrics: [{ id: m, name: 受理数, unit: 件, kind: count, definition: 当年收到 }]\n';
const dossier = `organ: { name: 云山县人民政府, level: county }
year: 2025
pack: city
facts: [{ metric: m, value: 5 }]
prose: { review: "本县收到[](fact:m)。" }
`;
const start = {
  'packs/city/pack.yaml': city,
  'packs/city/metrics.yaml': metrics,
  'packs/city/sections/review.hbs': '全年收到{{fact "m"}}。{{> how}}',
  'packs/city/sections/plan.hbs': '应当早作打算。',
  'packs/city/partials/how.hbs': '应当公告。',
  'd/report.yaml': dossier,
};

function desk(files: Readonly<Record<string, string>>) {
  const entries = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));
  return {
    put: (path: string, before: string, after: string) => {
      const text = new TextDecoder().decode(entries.get(path));
      if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
      entries.set(path, bytesOf(text.replace(before, after)));
    },
    fazhi: async (...args: readonly string[]) => {
      const { host, said } = memoryHost(entries, { today: () => '2026-03-01', user: () => '李工' });
      return { exit: await run([...args], host), out: said.stdout + said.stderr };
    },
    lock: () => JSON.parse(new TextDecoder().decode(entries.get('d/fazhi.lock'))),
  };
}
const suspect = /prose\/suspect/;

describe('prose keeps the fingerprint of what it replaced', () => {
  it.each<[string, string, string, string]>([
    ['its words', 'packs/city/sections/review.hbs', '全年收到', '全年依法收到'],
    ['a partial that it prints', 'packs/city/partials/how.hbs', '应当公告', '应当公开'],
    ['what a figure counts', 'packs/city/metrics.yaml', '当年收到', '含上年结转'],
    ['the unit of a figure', 'packs/city/metrics.yaml', 'unit: 件', 'unit: 宗'],
    ['a place for prose', 'packs/city/sections/review.hbs', '{{> how}}', '{{prose}}{{> how}}'],
  ])('%s', async (_what, path, before, after) => {
    const { fazhi, put, lock } = desk(start);
    await fazhi('pack', 'lock', 'd');
    expect(Object.keys(lock().accepted)).toEqual(['prose:review']);
    expect((await fazhi('check', 'd')).out).not.toMatch(/prose\/(?:suspect|unrecorded)/);
    put(path, before, after);
    expect((await fazhi('check', 'd')).out).toMatch(suspect);
    const { out } = await fazhi('pack', 'status', '.');
    expect(out.split('\n')[1]?.split(/ {2,}/)[5]).toBe('1');
    const review = await fazhi('pack', 'review', 'd');
    expect(review.exit).toBe(1);
    expect(review.out).toContain('- ');
    expect((await fazhi('pack', 'review', 'd', '--accept', '--note', '看过')).exit).toBe(0);
    expect(lock().accepted['prose:review']).toMatchObject({ on: '2026-03-01', by: '李工', note: '看过' });
    expect((await fazhi('check', 'd')).out).not.toMatch(suspect);
  });

  it.each<[string, string, string, string]>([
    ['another section', 'packs/city/sections/plan.hbs', '早作', '及早作'],
    ['its title', 'packs/city/pack.yaml', 'title: 复议', 'title: 行政复议'],
    ['other names of a metric', 'packs/city/metrics.yaml', 'kind: count', 'kind: count, aliases: [收到数]'],
  ])('is not troubled by %s', async (_what, path, before, after) => {
    const { fazhi, put } = desk(start);
    await fazhi('pack', 'lock', 'd');
    put(path, before, after);
    expect((await fazhi('check', 'd')).out).not.toMatch(suspect);
  });

  it('shows the words then and now in the check', async () => {
    const { fazhi, put } = desk(start);
    await fazhi('pack', 'lock', 'd');
    put('packs/city/sections/review.hbs', '全年收到', '全年依法收到');
    const { out } = await fazhi('check', 'd');
    expect(out).toContain('当时是“全年收到{{fact "m"}}。”，现在是“全年依法收到{{fact "m"}}。”');
    expect(out).toContain('“review”写了正文');
  });

  it('names in one remark what nobody recorded, once the dossier has a lock', async () => {
    const { fazhi, put } = desk(start);
    expect((await fazhi('check', 'd')).out).not.toContain('prose/unrecorded');
    await fazhi('pack', 'lock', 'd');
    put('d/report.yaml', 'prose: {', 'prose: { plan: 另有打算。, ');
    const { out } = await fazhi('check', 'd');
    expect(out.match(/prose\/unrecorded/g)).toHaveLength(1);
    await fazhi('pack', 'review', 'd', 'plan', '--accept', '--anonymous');
    expect((await fazhi('check', 'd')).out).not.toContain('prose/unrecorded');
  });

  it('knows no section that the dossier did not write', async () => {
    const { exit, out } = await desk(start).fazhi('pack', 'review', 'd', 'nonsense');
    expect([exit, out.includes('nonsense')]).toEqual([2, true]);
  });
});
