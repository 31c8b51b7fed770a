import { plainError, thrownFrom } from '@fazhi/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { errorText } from '../src/error-text.ts';
import { type Host, machine } from '../src/host.ts';
import { run } from '../src/run.ts';
import { stopwatch } from '../src/steps.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const report = 'organ: { name: 清河镇人民政府, level: township }\nyear: 2025\npack: national\n';
const dossiers = () => new Map(['a', 'b'].map((name) => [`${name}/report.yaml`, bytesOf(report)] as const));

/** A host on whose disk reading takes 3, listing 5 and writing 7 milliseconds, and nothing else takes any. */
async function runSlowly(command: string, changes: Partial<Host> = {}) {
  const entries = dossiers();
  let now = 0;
  const spent = { read: 0, write: 0 };
  const { host, said } = memoryHost(entries, { clock: () => now, ...changes });
  const slow = <Given extends unknown[], Result>(
    step: keyof typeof spent,
    time: number,
    work: (...given: Given) => Promise<Result>,
  ) => {
    return async (...given: Given): Promise<Result> => {
      now += time;
      spent[step] += time;
      return work(...given);
    };
  };
  const { read, list, write } = host.files;
  const files = {
    ...host.files,
    read: slow('read', 3, read),
    list: slow('read', 5, list),
    write: slow('write', 7, write),
  };
  const exitCode = await run(command.split(' '), { ...host, files });
  return { exitCode, said, spent };
}

describe('FAZHI_DEBUG', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is heeded where it is 1', () => {
    for (const [value, debug] of [
      ['1', true],
      ['0', false],
      ['', false],
    ] as const) {
      vi.stubEnv('FAZHI_DEBUG', value);
      expect(machine.debug).toBe(debug);
    }
  });

  it('tells how long each step took, and what else there was', async () => {
    const checked = await runSlowly('check a', { debug: true });
    const { read } = checked.spent;
    expect(read).toBeGreaterThan(0);
    expect(checked.said.stderr).toBe(`用时：读取 ${read} 毫秒，起草 0 毫秒，检查 0 毫秒，写出 0 毫秒，其余 0 毫秒\n`);
  });

  it('tells of each dossier that is built, and of what is left at the end', async () => {
    const { exitCode, said, spent } = await runSlowly('build a b --edition review --to md', { debug: true });
    expect(exitCode).toBe(0);
    const lines = said.stderr.trimEnd().split('\n');
    expect(lines.map((line) => line.split('用时')[0])).toEqual(['【a】', '【b】', '']);
    const sums = (step: string) =>
      lines
        .map((line) => Number(new RegExp(`${step} (\\d+) 毫秒`).exec(line)?.[1]))
        .reduce((sum, time) => sum + time, 0);
    expect(spent.write).toBeGreaterThan(0);
    expect([sums('读取'), sums('写出'), sums('其余')]).toEqual([spent.read, spent.write, 0]);
  });

  it('changes nothing else, and without it no time is told', async () => {
    for (const command of ['check a', 'build a --edition review', 'check nowhere', 'nothing']) {
      const [loud, quiet] = [await runSlowly(command, { debug: true }), await runSlowly(command)];
      expect([loud.exitCode, loud.said.stdout]).toEqual([quiet.exitCode, quiet.said.stdout]);
      expect(quiet.said.stderr).not.toContain('用时');
      expect(loud.said.stderr.replace(/^(?:【.*】)?用时：.*\n/gm, '')).toBe(quiet.said.stderr);
    }
  });
});

describe('an internal error', () => {
  const broken = (changes: Partial<Host>) =>
    runSlowly('check a', {
      ...changes,
      files: {
        read: async () => {
          throw new TypeError('x is not a function');
        },
        list: async () => ['report.yaml'],
        write: async () => {},
      },
    });

  it('is told in words, without a stack', async () => {
    const { exitCode, said } = await broken({});
    expect(exitCode).toBe(70);
    expect(said.stderr).toBe(
      'fazhi 自身出了问题，这不是您的错。请把下面这段文字连同所用的命令发给维护者：\nTypeError: x is not a function\n设置环境变量 FAZHI_DEBUG=1 再运行一次，可以得到出错的位置，请一并发来。\n',
    );
  });

  it('is told with its stack where it is asked for', async () => {
    const { exitCode, said } = await broken({ debug: true });
    expect(exitCode).toBe(70);
    expect(said.stderr).toMatch(/TypeError: x is not a function\n\s+at .*debug\.test\.ts/);
    expect(said.stderr).toMatch(/\n用时：.*\n$/);
    expect(said.stderr).not.toContain('FAZHI_DEBUG');
  });

  it('of another thread is told alike, whatever is thrown', () => {
    const passed = thrownFrom(structuredClone(plainError(new RangeError('too deep'))));
    expect(errorText(passed, {})).toContain('RangeError: too deep\n设置');
    expect(errorText(passed, { debug: true })).toMatch(/RangeError: too deep\n\s+at /);
    expect(errorText(thrownFrom(plainError('words')), {})).toContain('Error: words\n');
    for (const thrown of ['words', undefined, null, { code: 1 }])
      for (const debug of [true, false]) expect(errorText(thrown, { debug })).toContain(String(thrown));
  });
});

describe('a stopwatch', () => {
  it('counts a step within another for itself alone', async () => {
    let now = 0;
    const { during, tell } = stopwatch(() => now);
    now += 1;
    await during('draft', async () => {
      now += 10;
      await during('read', async () => {
        now += 200;
      });
      now += 20;
    });
    await during('write', async () => {
      now += 4000;
      throw new Error('full');
    }).catch(() => {});
    now += 2;
    expect(tell()).toBe('用时：读取 200 毫秒，起草 30 毫秒，检查 0 毫秒，写出 4000 毫秒，其余 3 毫秒\n');
    now += 5;
    expect(tell()).toBe('用时：读取 0 毫秒，起草 0 毫秒，检查 0 毫秒，写出 0 毫秒，其余 5 毫秒\n');
  });

  it('counts steps at the same time once', async () => {
    let now = 0;
    const { during, tell } = stopwatch(() => now);
    const gates: (() => void)[] = [];
    const read = () => during('read', () => new Promise<void>((resolve) => void gates.push(resolve)));
    const all = [read(), read()];
    now += 10;
    gates[1]!();
    await all[1];
    now += 10;
    gates[0]!();
    await all[0];
    expect(tell()).toMatch(/^用时：读取 20 毫秒/);
  });
});
