import { threadPool } from '@fazhi/core/node';
import type { Work } from '../batch/work-on-each.ts';
import type { Host } from '../host.ts';
import type { BuildOptions } from './build-dossier.ts';
import { type BuildAnswers, type BuildTask, buildWork } from './build-work.ts';

/** Those who share the work of a build: this thread and others beside it. */
export interface BuildPool {
  readonly workersFor: <Verb extends keyof BuildAnswers>(verb: Verb) => readonly Work<BuildAnswers[Verb]>[];
  readonly stop: () => Promise<void>;
}

/** More threads than these no pool has. */
const mostThreads = 256;

/** A pool of `jobs` threads at most; where no other thread can be started, this one does it all. */
export function buildPool(options: BuildOptions, jobs: number, host: Host): BuildPool {
  const { startThread } = host;
  const { hands, stop } = threadPool<BuildTask, BuildAnswers[keyof BuildAnswers]>({
    threads: startThread ? Math.min(jobs, mostThreads) : 1,
    here: buildWork(options, host),
    start: async () => startThread?.(options),
  });
  return {
    workersFor: (verb) => hands.map((hand) => async (folder) => (await hand({ verb, folder })) as never),
    stop,
  };
}
