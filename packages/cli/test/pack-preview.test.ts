import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const city = (version: string, words: string) =>
  ({
    [`packs/city@${version}/pack.yaml`]: `id: city\nname: 市\nversion: ${version}\nsections: [{ id: a, title: 题 }]\n`,
    [`packs/city@${version}/metrics.yaml`]: 'metrics: [{ id: m, name: 数, unit: 件, kind: count }]\n',
    [`packs/city@${version}/sections/a.hbs`]: words,
  }) as const;
const dossier = (name: string, more = '') => ({
  [`d/${name}/report.yaml`]: `organ: { name: "${name}<b>县</b>人民政府", level: county }\nyear: 2025\npack: city@^1\n${more}`,
});
const host = (files: Readonly<Record<string, string>>) => {
  const entries = new Map(Object.entries(files).map(([path, text]) => [path, bytesOf(text)]));
  return { ...memoryHost(entries), entries };
};
const files = {
  ...city('1.0.0', '收到{{fact "m"}}。'),
  ...city('1.1.0', '共收到{{fact "m"}}。'),
  ...dossier('jia', 'facts: [{ metric: m, value: 5 }]\n'),
};
const diff = ['pack', 'diff', 'packs/city@1.0.0', 'packs/city@1.1.0', '--over', 'd'];

describe('fazhi pack diff --over', () => {
  it('gives data', async () => {
    const { host: machine, said } = host(files);
    expect(await run([...diff, '--format', 'json'], machine)).toBe(0);
    const [preview] = JSON.parse(said.stdout).dossiers;
    expect(preview.edits).toEqual([
      {
        kind: 'changed',
        section: 'a',
        isData: false,
        before: '收到5件。',
        after: '共收到5件。',
        causes: [{ kind: 'section', id: 'a', aspect: 'body', level: 'minor', what: '正文改动' }],
      },
    ]);
  });

  it('writes a page in which nothing of a dossier is markup', async () => {
    const { host: machine, said, entries } = host(files);
    expect(await run([...diff, '--html', 'out.html', '--quiet'], machine)).toBe(0);
    expect(said.stderr).toBe('已生成  out.html\n');
    const page = new TextDecoder().decode(entries.get('out.html'));
    expect(page).toContain('<ins>共</ins>收到5件。');
    expect(page).toContain('&lt;b&gt;县');
    expect(page).not.toContain('<b>');
  });

  it('says which dossier cannot be opened, and which does not use the pack', async () => {
    const { host: machine, said } = host({
      ...files,
      'd/bad/report.yaml': 'organ: [',
      ...city('9.0.0', ''),
      'd/other/report.yaml': 'organ: { name: 乙县人民政府, level: county }\nyear: 2025\npack: national@^1\n',
    });
    expect(await run(diff, machine)).toBe(1);
    expect(said.stdout).toMatch(/d[/]bad +打不开/);
    expect(said.stdout).toMatch(/d[/]other +乙县人民政府 +不用这个模板包/);
  });

  it('takes --over for a diff alone, and pages for a preview alone', async () => {
    for (const args of [
      ['pack', 'status', 'd', '--over', 'd'],
      ['pack', 'diff', 'packs/city@1.0.0', 'packs/city@1.1.0', '--format', 'html'],
    ])
      expect(await run(args, host(files).host)).toBe(2);
  });
});
