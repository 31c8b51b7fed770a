import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const city = (version: string, folder: string) => ({
  [`${folder}/pack.yaml`]: `id: city\nname: 市\nversion: ${version}\nsections: [{ id: a, title: 题 }]\nrules: { core: off, practice: off, local: off }\n`,
  [`${folder}/metrics.yaml`]: 'metrics: [{ id: m, name: 数, unit: 件, kind: count }]\n',
  [`${folder}/sections/a.hbs`]: '收到{{fact "m"}}。',
});
const dossier =
  'organ: { name: 甲县人民政府, level: county }\nyear: 2025\npack: city@^1\nfacts: [{ metric: m, value: 5 }]\n';
const pin = (version: string) =>
  JSON.stringify({ packs: { city: { version, integrity: `sha256-${'a'.repeat(43)}=` } } });
async function fazhi(line: readonly string[], files: Readonly<Record<string, string>>) {
  const { host, said } = memoryHost(new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)])));
  return { code: await run(line, host), stdout: said.stdout };
}
const check = (files: Readonly<Record<string, string>>) => fazhi(['pack', 'check', 'w/packs/city'], files);
const now = city('1.1.0', 'w/packs/city');
const before = city('1.0.0', 'w/packs/city@1.0.0');
const said = '## 1.1.0\n\n- 改了一句\n';

describe('a version that rises', () => {
  it('without an older one that anybody has needs no words', async () => {
    expect((await check(now)).code).toBe(0);
    expect((await check({ ...now, ...city('1.2.0', 'w/packs/city@1.2.0') })).code).toBe(0);
  });

  it.each([
    ['one beside it', before],
    ['the lock of a dossier', { 'w/d/report.yaml': dossier, 'w/d/fazhi.lock': pin('1.0.0') }],
    ['the lock of a pack on top of it', { 'w/packs/xian/fazhi.lock': pin('1.0.0') }],
  ])('over %s needs words', async (_what, older) => {
    const silent = await check({ ...now, ...older });
    expect(silent.code).toBe(1);
    expect(silent.stdout).toContain('版本由 1.0.0 升到了 1.1.0，CHANGES.md 里没有写改了什么');
    expect((await check({ ...now, ...older, 'w/packs/city/CHANGES.md': said })).code).toBe(0);
    expect((await check({ ...now, ...older, 'w/packs/city/CHANGES.md': '## 1.1.0\n\n## 1.0.0\n\n旧\n' })).code).toBe(1);
  });

  it('has words under a heading that is a version', async () => {
    const { stdout } = await check({ ...now, ...before, 'w/packs/city/CHANGES.md': '## 1.1\n\n- 甲\n' });
    expect(stdout).toContain('“## 1.1”不像版本号');
    expect(stdout).toContain('版本由 1.0.0 升到了 1.1.0');
  });

  it('is told with its words to whoever is behind', async () => {
    const { code, stdout } = await fazhi(['pack', 'outdated', 'w/d'], {
      ...now,
      ...before,
      'w/packs/city/CHANGES.md': `${said}\n## 1.0.0\n\n- 旧事\n`,
      'w/d/report.yaml': dossier,
      'w/d/fazhi.lock': pin('1.0.0'),
    });
    expect(code).toBe(1);
    expect(stdout).toContain('city 1.0.0→1.1.0 改了什么：\n  1.1.0\n    - 改了一句\n');
    expect(stdout).not.toContain('旧事');
  });
});
