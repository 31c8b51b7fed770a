import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How many blocks of JavaScript ran: functions, branches and bodies of loops, each as often as it ran. The same on
 * every machine, so that a slower algorithm shows where a clock would not. Import this first: what was compiled
 * without counters is not counted.
 */
export async function countBlocks(work: () => unknown): Promise<number> {
  const functions = await functionsRun(work);
  return functions.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
}

/**
 * For each module of a bundle, by the path that esbuild writes before it, how often the busiest block of each of its
 * functions ran, added up. (V8 leaves out a block that ran as often as the one around it: a sum of all would jump
 * where one of them is entered once less.)
 */
export async function busiestByModule(work: () => unknown): Promise<ReadonlyMap<string, number>> {
  const busiest = new Map<string, number>();
  for (const { url, startOffset, counts } of await functionsRun(work)) {
    const name = moduleAt(url, startOffset);
    busiest.set(name, (busiest.get(name) ?? 0) + Math.max(...counts));
  }
  return busiest;
}

interface FunctionRun {
  readonly url: string;
  readonly startOffset: number;
  /** Of the function and each of its blocks. */
  readonly counts: readonly number[];
}

async function functionsRun(work: () => unknown): Promise<readonly FunctionRun[]> {
  await session.post('Profiler.takePreciseCoverage');
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => url.startsWith('file:'))
    .flatMap(({ url, functions }) =>
      functions.map(({ ranges }) => ({
        url,
        startOffset: ranges[0]!.startOffset,
        counts: ranges.map(({ count }) => count),
      })),
    );
}

interface BundledModule {
  readonly from: number;
  readonly name: string;
}
const bundles = new Map<string, readonly BundledModule[]>();

function moduleAt(url: string, offset: number): string {
  const modules = bundles.get(url) ?? modulesOf(readFileSync(fileURLToPath(url), 'utf8'));
  bundles.set(url, modules);
  return modules.findLast(({ from }) => from <= offset)?.name ?? url;
}

const modulesOf = (bundle: string): readonly BundledModule[] =>
  [...bundle.matchAll(/^\/\/ ((?:packages|test|node_modules)\/\S+)$/gm)].map(({ index, 1: name = '' }) => ({
    from: index,
    name,
  }));
