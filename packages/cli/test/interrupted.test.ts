import { describe, expect, it } from 'vitest';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

type Entries = Map<string, Uint8Array>;
const report = 'organ: { name: 甲镇人民政府, level: township }\nyear: 2025\npack: ./pack\ntitle: 甲镇报告\n';
const newTown = (): Entries =>
  new Map(
    Object.entries({
      'town/report.yaml': report,
      'town/pack/pack.yaml': 'id: small\nname: 小样\nversion: 1.0.0\nsections:\n  - { id: body, title: 情况 }\n',
      'town/prose/body.md': '一切都好。\n',
    }).map(([path, text]) => [path, bytesOf(text)]),
  );

class Killed extends Error {}

/** Carries out a command; with `writes`, it is killed when it would write for one time more. */
async function fazhi(entries: Entries, args: readonly string[], writes = Number.POSITIVE_INFINITY) {
  const { host, said } = memoryHost(entries);
  let left = writes;
  let isWhole = true;
  const write: typeof host.files.write = async (path, bytes) => {
    isWhole &&= left > 0;
    if (!isWhole) throw new Killed();
    left -= 1;
    await host.files.write(path, bytes);
  };
  const exitCode = await run(args, { ...host, files: { ...host.files, write } });
  return { exitCode, ...said, isWhole };
}

const build = ['build', 'town', '--to', 'md', '--edition', 'submission,public'];
const change = (entries: Entries, words: string) => entries.set('town/prose/body.md', bytesOf(`${words}\n`));
const outputs = (entries: Entries) =>
  new Map([...entries].filter(([path]) => path.startsWith('town/out/')).map(([path, bytes]) => [path, bytes.join()]));

/** What a town holds that was built once, without any interruption. */
async function fresh(words: string) {
  const entries = newTown();
  change(entries, words);
  await fazhi(entries, build);
  return outputs(entries);
}

describe('an interrupted build', () => {
  const kinds = [
    ['of a new dossier', []],
    ['of one that was built before', [build]],
  ] as const;
  describe.each(kinds)('%s', (_, before) => {
    it.each([
      ['nothing', '又一年。'],
      ['the text', '别的话。'],
    ])('keeps nobody from building when %s has changed since, wherever it was', async (_changed, words) => {
      let cuts = 0;
      for (let writes = 0; ; writes += 1) {
        const entries = newTown();
        for (const each of before) await fazhi(entries, each);
        change(entries, '又一年。');
        if ((await fazhi(entries, build, writes)).isWhole) break;
        cuts += 1;
        change(entries, words);
        const { exitCode, stderr } = await fazhi(entries, build);
        expect({ exitCode, stderr }, `after ${writes} writes`).toEqual({ exitCode: 0, stderr: '' });
        expect(outputs(entries), `after ${writes} writes`).toEqual(await fresh(words));
      }
      // The record, two files and their two manifests.
      expect(cuts).toBe(5);
    });
  });

  it('that is followed by others, and by changes, keeps nobody from building', async () => {
    for (let first = 0; first < 5; first += 1) {
      for (const second of [1, 3]) {
        const entries = newTown();
        await fazhi(entries, build);
        for (const [words, writes] of [
          ['甲。', first],
          ['乙。', second],
          ['丙。', 1],
        ] as const) {
          change(entries, words);
          await fazhi(entries, build, writes);
        }
        change(entries, '丁。');
        const { exitCode, stderr } = await fazhi(entries, build);
        expect({ exitCode, stderr }, `${first}, ${second}`).toEqual({ exitCode: 0, stderr: '' });
      }
    }
  });

  it('is not taken for a whole one by --changed-only', async () => {
    for (let writes = 0; writes < 5; writes += 1) {
      const entries = newTown();
      await fazhi(entries, build, writes);
      await fazhi(entries, [...build, '--changed-only']);
      expect(outputs(entries), `after ${writes} writes`).toEqual(await fresh('一切都好。'));
    }
  });

  it('does not give away what somebody edited', async () => {
    for (let writes = 0; writes < 5; writes += 1) {
      const entries = newTown();
      await fazhi(entries, build);
      change(entries, '又一年。');
      await fazhi(entries, build, writes);
      entries.set('town/out/甲镇报告.md', bytesOf('改过的文字'));
      const { exitCode, stderr } = await fazhi(entries, build);
      expect(exitCode, `after ${writes} writes`).toBe(2);
      expect(stderr).toContain('生成之后被人改过');
    }
  });

  it('of a matrix is known as well', async () => {
    const coverage = ['coverage', 'town', '--to', 'html,xlsx'];
    let cuts = 0;
    for (let writes = 0; ; writes += 1) {
      const entries = newTown();
      const list = (content: string) => bytesOf(`title: 清单\ntasks: [{ id: "1", content: ${content} }]\n`);
      entries.set('town/tasks.yaml', list('完善制度。'));
      if ((await fazhi(entries, coverage, writes)).isWhole) break;
      cuts += 1;
      entries.set('town/tasks.yaml', list('完善两项制度。'));
      expect((await fazhi(entries, coverage)).stderr, `after ${writes} writes`).toBe('');
    }
    expect(cuts).toBe(4);
  });
});

describe('an output', () => {
  it('that is as it would be written is nobody’s work, though nothing lists it', async () => {
    const entries = newTown();
    await fazhi(entries, build);
    for (const path of ['town/out/manifest.json', 'town/out/manifest.public.json', 'town/.fazhi/outputs.json'])
      expect(entries.delete(path), path).toBe(true);
    expect((await fazhi(entries, build)).exitCode).toBe(0);
  });

  it('that stands where nothing was ever written is somebody’s', async () => {
    const entries = newTown();
    entries.set('town/out/甲镇报告.md', bytesOf('谁的文字'));
    const { exitCode, stderr } = await fazhi(entries, build);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('已经存在，而且不是 fazhi 生成的');
  });

  it('of a dossier that cannot be written to is written, and that nobody remembers is said', async () => {
    const entries = newTown();
    const { host, said } = memoryHost(entries);
    const { InputError } = await import('@fazhi/core');
    const write: typeof host.files.write = async (path, bytes) => {
      if (path.startsWith('town/'))
        throw new InputError({ code: 'output/unwritable', found: `写不进 ${path}：磁盘只读`, remedy: '' });
      await host.files.write(path, bytes);
    };
    const sealed = { ...host, files: { ...host.files, write } };
    expect(await run([...build, '--out', 'elsewhere'], sealed)).toBe(0);
    expect(said.stderr).toBe(
      '【town】没有记下这次生成的情况（写不进 town/.fazhi/outputs.json：磁盘只读），下次不能跳过不变的。\n',
    );
    change(entries, '又一年。');
    expect(await run([...build, '--out', 'elsewhere'], sealed)).toBe(0);
  });
});
