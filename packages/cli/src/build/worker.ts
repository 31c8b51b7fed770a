import { workerData } from 'node:worker_threads';
import { answerThread } from '@fazhi/core/node';
import { machine } from '../host.ts';
import { timed } from '../steps.ts';
import type { BuildOptions } from './build-dossier.ts';
import { type BuildTask, buildWork } from './build-work.ts';

/** What a thread does beside the one that has the command line: its tasks, one after the other. */
export function answerBuildTasks(): void {
  const work = buildWork(workerData as BuildOptions, timed(machine));
  answerThread((question) => work(question as BuildTask));
}
