import { InputError, plainError, thrownFrom } from '@fazhi/core';
import { notBegun, type Thread } from '@fazhi/core/node';
import { describe, expect, it } from 'vitest';
import { type BuildTask, buildWork } from '../src/build/build-work.ts';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const count = 12;
const nameOf = (index: number) => `towns/${String(index).padStart(2, '0')}`;

/** A workspace of which one dossier has an error, and of one, somebody edited the output. */
function workspace(): Map<string, Uint8Array> {
  const files = new Map([
    ['workspace.yaml', 'name: 某县\n'],
    ['packs/small/pack.yaml', 'id: small\nname: 小样\nversion: 1.0.0\nsections:\n  - { id: body, title: 情况 }\n'],
    [`${nameOf(7)}/out/第7镇报告（报送稿）.md`, '改过的文字'],
  ]);
  for (let index = 0; index < count; index += 1)
    files.set(
      `${nameOf(index)}/report.yaml`,
      `organ: { name: 第${index}镇人民政府, level: township }\nyear: 2025\npack: small\ntitle: 第${index}镇报告\nprose: { ${index === 5 ? 'boby' : 'body'}: 一切都好。 }\n`,
    );
  return new Map([...files].map(([path, text]) => [path, bytesOf(text)]));
}

/** Threads that are none: everything that passes is copied as between threads. Some die of some folders. */
function threadsOver(entries: Map<string, Uint8Array>, deadly?: string) {
  const { host } = memoryHost(entries);
  const started: Thread[] = [];
  const startThread = async (setup: unknown): Promise<Thread> => {
    const work = buildWork(structuredClone(setup) as never, host);
    let isAlive = true;
    const thread: Thread = {
      ask: async (question) => {
        if (!isAlive) return notBegun;
        if ((question as BuildTask).folder === deadly) {
          isAlive = false;
          throw new Error('out of memory');
        }
        return work(structuredClone(question) as BuildTask).then(structuredClone, (error) => {
          throw thrownFrom(structuredClone(plainError(error)));
        });
      },
      isAlive: () => isAlive,
      stop: async () => {},
    };
    started.push(thread);
    return thread;
  };
  return { startThread, started };
}

async function build(args: readonly string[], threads?: (entries: Map<string, Uint8Array>) => object) {
  const entries = workspace();
  const { host, said } = memoryHost(entries, threads?.(entries));
  const exitCode = await run(['build', '.', '--to', 'md', ...args], host);
  return { exitCode, said, entries };
}

describe.each([
  ['each to its own folder', []],
  ['all to one folder', ['--out', 'here', '--edition', 'submission,public']],
  ['as data', ['--format', 'json']],
])('threads: %s', (_, args) => {
  it('write and say what one thread writes and says', async () => {
    const alone = await build([...args, '--jobs', '1']);
    const together = await build([...args, '--jobs', '4'], (entries) => threadsOver(entries));
    expect(together).toEqual(alone);
    expect(alone.exitCode).not.toBe(0);
    expect([...alone.entries.keys()].filter((path) => path.endsWith('.md')).length).toBeGreaterThan(count - 3);
  });

  it('that cannot be started are done without', async () => {
    const alone = await build([...args, '--jobs', '1']);
    const none = await build([...args, '--jobs', '4'], () => ({ startThread: async () => undefined }));
    expect(none).toEqual(alone);
  });
});

it('a dossier of which a thread dies is told, and the others are built by another', async () => {
  const { exitCode, said } = await build(['--jobs', '2'], (entries) => threadsOver(entries, nameOf(1)));
  expect(exitCode).toBe(70);
  expect(said.stdout).toContain(`${count}个卷宗：1个有错误，${count - 3}个没有问题，2个没能处理`);
  expect(said.stderr).toContain(`【${nameOf(1)}】`);
  expect(said.stderr).toContain('out of memory');
});

it('errors pass between threads with their words', () => {
  const error = new InputError({ code: 'input/x', found: '没有 a', remedy: '请看 b' });
  expect(thrownFrom(structuredClone(plainError(error)))).toEqual(error);
  expect(thrownFrom(structuredClone(plainError(new TypeError('why')))).stack).toContain('TypeError: why');
});
