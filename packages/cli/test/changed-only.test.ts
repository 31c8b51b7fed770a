import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

type Entries = Map<string, Uint8Array>;
const pack = (version: string) =>
  `id: small\nname: 小样\nversion: ${version}\nsections:\n  - { id: body, title: 情况 }\n`;
const written = 'town/out/甲镇报告（报送稿）.md';
const manifest = 'town/out/manifest.json';
const record = 'town/.fazhi/outputs.json';

async function fazhi(entries: Entries, ...args: readonly string[]) {
  const { host, said } = memoryHost(entries);
  return { exitCode: await run(args, host), ...said };
}

/** A town that was just built. */
async function builtTown(...options: readonly string[]): Promise<Entries> {
  const entries = new Map(
    Object.entries({
      'packs/small/pack.yaml': pack('1.0.0'),
      'town/report.yaml':
        'organ: { name: 甲镇人民政府, level: township }\nyear: 2025\npack: small@^1\ntitle: 甲镇报告\n',
      'town/prose/body.md': '一切都好。\n',
    }).map(([path, text]) => [path, bytesOf(text)]),
  );
  await fazhi(entries, 'build', 'town', '--to', 'md', ...options);
  expect([...entries.keys()]).toContain(written);
  return entries;
}
const changeText = (entries: Entries, path: string, change: (text: string) => string) =>
  entries.set(path, bytesOf(change(new TextDecoder().decode(entries.get(path)))));

const again = ['build', 'town', '--to', 'md', '--changed-only'] as const;

describe('build --changed-only', () => {
  it('writes nothing where nothing has changed', async () => {
    const entries = await builtTown();
    const before = new Map(entries);
    const { exitCode, stdout } = await fazhi(entries, ...again);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '没有变化，没有重新生成  town\n' });
    for (const [path, bytes] of entries) expect(bytes, path).toBe(before.get(path));
  });

  it.each<readonly [string, (entries: Entries) => unknown]>([
    ['a text', (entries) => changeText(entries, 'town/prose/body.md', () => '一切都很好。\n')],
    ['the title', (entries) => changeText(entries, 'town/report.yaml', (text) => text.replace('甲镇报告', '甲镇年报'))],
    ['a file more', (entries) => entries.set('town/facts.yaml', bytesOf('facts: []\n'))],
    ['a file less', (entries) => entries.delete('town/prose/body.md')],
    ['a lock', (entries) => fazhi(entries, 'pack', 'lock', 'town')],
    ['the pack', (entries) => changeText(entries, 'packs/small/pack.yaml', (text) => text.replace('情况', '总的情况'))],
    ['a newer pack', (entries) => entries.set('packs/small@1.1.0/pack.yaml', bytesOf(pack('1.1.0')))],
    ['no output', (entries) => entries.delete(written)],
    ['no manifest, by force', (entries) => entries.delete(manifest)],
    ['another fazhi', (entries) => changeText(entries, record, (text) => text.replace(/("version": ")/, '$10.'))],
    ['a manifest that is none', (entries) => entries.set(manifest, bytesOf('{}'))],
    ['no record', (entries) => entries.delete(record)],
    ['a record that is none', (entries) => entries.set(record, bytesOf('[]'))],
  ])('builds where there is %s', async (_, change) => {
    const entries = await builtTown();
    await change(entries);
    const { stdout } = await fazhi(entries, ...again, '--force');
    expect(stdout).toContain('已生成  town/out/');
    expect((await fazhi(entries, ...again)).stdout).toContain('没有变化');
  });

  it.each([['--edition', 'public'], ['--allow-open'], ['--to', 'md,docx'], ['--out', 'elsewhere']])(
    'builds where %s %s is asked for',
    async (...options) => {
      const entries = await builtTown();
      expect((await fazhi(entries, ...again, ...options.filter(Boolean))).stdout).toContain('已生成');
    },
  );

  it('refuses an output that somebody edited', async () => {
    const entries = await builtTown();
    entries.set(written, bytesOf('改过的文字'));
    const { exitCode, stderr } = await fazhi(entries, ...again);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('生成之后被人改过');
  });

  it('is not misled by an edition that was built alone from other texts', async () => {
    const editions = ['--edition', 'submission,public'] as const;
    const entries = await builtTown(...editions);
    const before = new Map(entries);
    changeText(entries, 'town/prose/body.md', () => '别的话。\n');
    await fazhi(entries, 'build', 'town', '--to', 'md', '--edition', 'public');
    entries.set('town/prose/body.md', before.get('town/prose/body.md')!);
    await fazhi(entries, ...again, ...editions);
    for (const [path, bytes] of before) if (path !== record) expect(entries.get(path), path).toEqual(bytes);
  });

  it('is not misled by a matrix that was written after a change', async () => {
    const entries = await builtTown();
    changeText(entries, 'town/prose/body.md', () => '别的话。\n');
    entries.set(
      'town/tasks.yaml',
      bytesOf('title: 任务清单\ntasks:\n  - { id: "1", content: 完善制度。, lead: [司法所] }\n'),
    );
    const { stderr } = await fazhi(entries, 'coverage', 'town', '--to', 'html');
    expect(stderr).toBe('');
    expect([...entries.keys()].filter((path) => path.endsWith('.html'))).toHaveLength(1);
    expect((await fazhi(entries, ...again)).stdout).toContain('已生成  town/out/');
  });
});
