import { Session } from 'node:inspector';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Before anything of ours is compiled.
const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });

const { draftInTurns, finish, publish } = await import('../packages/core/src/index.ts');
const { openDossier } = await import('../packages/core/src/folder/index.ts');
const { diskFiles } = await import('../packages/core/src/node/index.ts');
const { readPack } = await import('../packages/templates/src/read-pack.ts');

/** Functions called since the last look, those of libraries too. The same on every machine and under any load. */
function callsSince(): number {
  let calls = 0;
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const { url, functions } of result)
      if (url.startsWith('file:')) for (const { ranges } of functions) calls += ranges[0]!.count;
  });
  return calls;
}

/** The calls of each piece of the work that is done between two turns of the host. */
async function piecesOf(work: () => Promise<unknown>): Promise<readonly number[]> {
  const pieces: number[] = [];
  let isDone = false;
  callsSince();
  const look = (): void => {
    pieces.push(callsSince());
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isDone = true;
  pieces.push(callsSince());
  return pieces;
}

describe('on the largest example the host has its turns', async () => {
  const packs = new Map([readPack('national'), readPack('three-part')]);
  const folder = fileURLToPath(new URL('../examples/jingkai-2023', import.meta.url));
  const { value: dossier } = await openDossier(folder, diskFiles);
  const drafting = () => draftInTurns(dossier!, packs);
  // Whatever is made once in a process has been made.
  const { value: draft } = await drafting();

  // Of 250,000 and more in all: a piece of 130,000 calls takes some 30 ms where nothing else runs.
  it.each([
    ['opening', () => openDossier(folder, diskFiles), 40_000],
    ['drafting', drafting, 70_000],
    ['publishing for everyone', () => publish(draft!, { edition: 'public', format: 'docx', allowOpen: true }), 135_000],
    ['publishing for review', () => publish(draft!, { edition: 'review', format: 'docx' }), 150_000],
  ] as const)('%s', async (_, work, most) => {
    const pieces = await piecesOf(work);
    expect(pieces.reduce((sum, calls) => sum + calls, 0)).toBeGreaterThan(most);
    expect(Math.max(...pieces)).toBeLessThan(most);
  });

  it('has them before the gate has read a public edition to its end', async () => {
    const pieces = await piecesOf(() => finish(draft!, 'public', { allowOpen: true }));
    expect(pieces.filter((calls) => calls > 1000).length).toBeGreaterThan(8);
    expect(Math.max(...pieces)).toBeLessThan(50_000);
  });
});
