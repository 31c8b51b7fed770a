import { readFileSync, writeFileSync } from 'node:fs';
import { loadedBy, runAlone } from './alone.ts';

/** What the guard watches: counts that no machine changes, and no load. */
export interface Guarded {
  /** Minified bytes that `main.ts` loads for every command. */
  readonly startBytes: number;
  /** Minified bytes that `fazhi build` loads beside it. */
  readonly buildBytes: number;
  /** Blocks of code run to read the example's files and compile its pack, not for the first time. */
  readonly blocksToOpen: number;
  /** Blocks of code run from the read dossier to its .docx, read back. */
  readonly blocksToWrite: number;
  /** How many times the blocks when a report has twice as much of something. */
  readonly growth: Readonly<Record<string, number>>;
}

const file = 'test/bench/baseline.json';

export const readBaseline = (): Guarded => JSON.parse(readFileSync(file, 'utf8')) as Guarded;
export const writeBaseline = (guarded: Guarded): void => writeFileSync(file, `${JSON.stringify(guarded, null, 2)}\n`);

export const measureBytes = async (): Promise<Pick<Guarded, 'startBytes' | 'buildBytes'>> => ({
  startBytes: (await loadedBy('main.ts')).bytes,
  buildBytes: (await loadedBy('commands/build.ts', './package/compose-docx.ts')).bytes,
});

/** Without the optimizing compiler, which inlines functions away from their counters. */
export const measureBlocks = (): Promise<Pick<Guarded, 'blocksToOpen' | 'blocksToWrite' | 'growth'>> =>
  runAlone('guard-blocks.ts', '--no-opt', '--no-flush-bytecode');

export const measureAll = async (): Promise<Guarded> => ({
  ...(await measureBytes()),
  ...(await measureBlocks()),
});
