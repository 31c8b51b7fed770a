import { parentPort, workerData } from 'node:worker_threads';
import { machine } from '../host.ts';
import { timed } from '../steps.ts';
import type { BuildOptions } from './build-dossier.ts';
import { type BuildTask, buildWork } from './build-work.ts';
import { plainError } from './plain-error.ts';
import type { Question, Saying } from './thread.ts';

/** What a thread does beside the one that has the command line: its tasks, one after the other. */
export function answerBuildTasks(): void {
  const host = timed(machine);
  const work = buildWork(workerData as BuildOptions, host);
  const say = (saying: Saying) => parentPort?.postMessage(saying);
  parentPort?.on('message', ({ id, question }: Question) => {
    work(question as BuildTask).then(
      (value) => say({ id, value }),
      (error: unknown) => say({ id, error: plainError(error) }),
    );
  });
  say({ ready: true });
}
