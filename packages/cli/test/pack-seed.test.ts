import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const files = {
  'packs/city/pack.yaml': 'id: city\nname: 市\nversion: 1.0.0\nsections: [{ id: a, title: 题 }]\n',
  'packs/city/metrics.yaml': 'metrics: [{ id: m, name: 数, unit: 件, kind: count }]\n',
  'packs/city/sections/a.hbs': '收到{{fact "m"}}。{{prose}}',
  'd/report.yaml': 'organ: { name: 甲县人民政府, level: county }\nyear: 2025\npack: city@^1\n',
  'd/facts.yaml': 'facts: [{ metric: m, value: 5 }]\n',
  'd/prose/a.md': '我们写的。\n',
  'd/fazhi.lock': '{ "packs": {} }',
  'd/out/report.md': '成稿',
};
function start(more: Readonly<Record<string, string>> = {}) {
  const entries = new Map(Object.entries({ ...files, ...more }).map(([path, text]) => [path, bytesOf(text)]));
  const { host, said } = memoryHost(entries);
  const textOf = (path: string) => new TextDecoder().decode(entries.get(`packs/city/cases/d/${path}`));
  return { entries, said, textOf, fazhi: (...line: readonly string[]) => run(['pack', ...line], host) };
}

describe('fazhi pack test --seed', () => {
  it('makes a case of a dossier, and its draft what is expected', async () => {
    const { fazhi, entries, textOf } = start();
    expect(await fazhi('test', 'packs/city', '--seed', 'd')).toBe(0);
    expect([...entries.keys()].filter((path) => path.startsWith('packs/city/cases/')).sort()).toEqual([
      'packs/city/cases/d/dossier/facts.yaml',
      'packs/city/cases/d/dossier/prose/a.md',
      'packs/city/cases/d/dossier/report.yaml',
      'packs/city/cases/d/expected.md',
    ]);
    expect(textOf('expected.md')).toContain('5件');
    expect(textOf('expected.md')).toContain('我们写的。');
    expect(textOf('dossier/report.yaml')).toContain('pack: city\n');
    expect(await fazhi('test', 'packs/city')).toBe(0);
    entries.set('packs/city/sections/a.hbs', bytesOf('共收到{{fact "m"}}。'));
    expect(await fazhi('test', 'packs/city')).toBe(1);
  });

  it('writes back no case but the new one', async () => {
    const { fazhi, entries } = start({
      'packs/city/cases/old/dossier/report.yaml': files['d/report.yaml'],
      'packs/city/cases/old/expected.md': '从前',
    });
    expect(await fazhi('test', 'packs/city', '--seed', 'd')).toBe(1);
    expect(new TextDecoder().decode(entries.get('packs/city/cases/old/expected.md'))).toBe('从前');
  });

  it('takes nothing that is not for everyone, unless told to, and writes over no case', async () => {
    const internal = 'facts: [{ metric: m, value: 5, classification: internal }]\n';
    const { fazhi, said, entries } = start({ 'd/facts.yaml': internal });
    expect(await fazhi('test', 'packs/city', '--seed', 'd')).toBe(2);
    expect(said.stderr).toContain('d 里有1条不公开的数据、材料或者任务');
    expect([...entries.keys()].some((path) => path.includes('/cases/'))).toBe(false);
    expect(await fazhi('test', 'packs/city', '--seed', 'd', '--force')).toBe(0);
    expect(await fazhi('test', 'packs/city', '--seed', 'd/')).toBe(2);
    expect(said.stderr).toContain('packs/city/cases/d 已经有了');
    expect(await fazhi('test', 'packs/city', '--seed', 'nowhere')).toBe(2);
  });

  it('is suggested to a layer that says something of its own and has no case', async () => {
    const county = 'id: county\nname: 县\nversion: 1.0.0\nextends: city@^1\n';
    const { fazhi, said, entries } = start({ 'packs/county/pack.yaml': county });
    await fazhi('check', 'packs/county');
    expect(said.stdout).not.toContain('pack/untested');
    entries.set('packs/county/pack.yaml', bytesOf(`${county}patches: [{ op: retitle, target: a, title: 别的 }]\n`));
    await fazhi('check', 'packs/county');
    expect(said.stdout).toContain('pack/untested');
  });
});
