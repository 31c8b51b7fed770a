import { isMainThread } from 'node:worker_threads';
import { type Host, machine } from './host.ts';
import { run } from './run.ts';

/** Carries out the command line of this process, or the tasks of this thread. */
export function start(host: Host = machine): void {
  if (!isMainThread) {
    import('./build-worker.ts').then(({ answerBuildTasks }) => answerBuildTasks());
    return;
  }
  process.stdout.on('error', () => process.exit(0));
  run(process.argv.slice(2), host).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
