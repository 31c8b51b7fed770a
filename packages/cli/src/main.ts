#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import { machine } from './host.ts';
import { run } from './run.ts';

if (isMainThread) {
  process.stdout.on('error', () => process.exit(0));
  run(process.argv.slice(2), machine).then((exitCode) => {
    process.exitCode = exitCode;
  });
} else import('./build-worker.ts').then(({ answerBuildTasks }) => answerBuildTasks());
