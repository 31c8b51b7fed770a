import { describe, expect, it } from 'vitest';
import * as folder from '../../src/folder/index.ts';
import * as core from '../../src/index.ts';
import { type ErrorCode, renderMessage, UsageError } from '../../src/index.ts';
import * as node from '../../src/node/index.ts';
import { en } from '../../src/wording/en.ts';
import * as worker from '../../src/worker/index.ts';

type Anything = (...given: readonly unknown[]) => unknown;
const functions = Object.entries<unknown>({ ...core, ...folder, ...node, ...worker }).flatMap(([name, value]) =>
  typeof value === 'function' && !/^[A-Z]/.test(name) ? [[name, value as Anything] as const] : [],
);

/** `createDossier` says in a message what is wrong with values, `plainError` takes whatever was thrown, the last two take nothing. */
const takesAnything = new Set(['createDossier', 'plainError', 'jsonSchemas', 'readHelperPages']);
/** Whose first argument may be left out. */
const takesNothing = new Set(['checkLock', 'layoutOf', 'packCache']);
const takers = functions.filter(([name]) => !takesAnything.has(name));

/** What calling it ends with, thrown or rejected. */
async function endOf(called: Anything, given: unknown): Promise<unknown> {
  try {
    await called(given);
    return undefined;
  } catch (error) {
    return error;
  }
}

const nothing = { value: undefined, messages: [] };
describe.each(takers)('%s, called with the wrong thing', (name, called) => {
  it.each([
    [undefined, ' undefined'],
    [null, ' null'],
    [42, ' 42'],
    [() => {}, '一个函数'],
    [Promise.resolve(), '一个 Promise（可能少了 await）'],
  ])('%s: says what was given and what is to be', async (given, actual) => {
    if (given === undefined && takesNothing.has(name)) return;
    if (typeof given === 'function' && name === 'answerThread') return;
    const error = (await endOf(called, given)) as UsageError;
    expect(error).toBeInstanceOf(UsageError);
    expect(error.code).toBe('usage/type' satisfies ErrorCode);
    expect(error.params.actual).toBe(actual);
    expect(error.message).toBe(`${error.params.subject} 是${actual}`);
    expect(error.remedy).toBe(`应为 ${error.params.expected?.[0]}`);
    expect(renderMessage(error, en)).toContain(`${error.params.subject} is of the wrong type`);
  });
});

describe('a wrong argument', () => {
  it('that is the whole outcome is told from its value', async () => {
    expect(await endOf(core.publish as Anything, nothing)).toMatchObject({
      message: 'draft 是整个结果（应取它的 value）',
      remedy: '应为 draft 或 draftFrom 返回的 value，没有 value 的原因在 messages 里',
    });
  });

  it('is told in whatever place it stands', async () => {
    const { value: dossier } = core.createDossier({
      organ: { name: '云山县', level: 'county' },
      year: 2025,
      pack: 'a',
    });
    expect(() => core.draftFrom(dossier!, {} as never)).toThrow('packs 是别的对象');
    expect(() => core.draftFrom(dossier!, [] as never)).toThrow('packs 是一个数组');
    await expect(folder.openDossier('examples', {} as never)).rejects.toThrow('files 是别的对象');
    await expect(core.importTasks(new Uint8Array(), 7 as never)).rejects.toThrow('file 是 7');
    expect(() => core.parseMarkdown(new Uint8Array() as never, 'a.md')).toThrow('markdown 是字节');
    expect(() => core.resolvePack('a', 'national@^1, a long one' as never)).toThrow(
      'packs 是文字“national@^1, a long …”',
    );
  });

  it('is none where it comes from another realm', async () => {
    const { runInNewContext } = await import('node:vm');
    const bytes = runInNewContext('new Uint8Array([35, 32, 97, 10])') as Uint8Array;
    const packs = runInNewContext('new Map()') as Map<string, never>;
    expect(bytes).not.toBeInstanceOf(Uint8Array);
    expect((await core.readReportFile(bytes, 'a.txt')).value).toBeDefined();
    expect(core.resolvePack('a', packs).messages.map(({ ruleId }) => ruleId)).toEqual(['pack/not-found']);
  });
});
