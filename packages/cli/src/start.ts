import { isMainThread } from 'node:worker_threads';
import { type Host, machine } from './host.ts';
import { run } from './run.ts';

/** Carries out the command line of this process, or begins to answer the tasks of this thread. */
export async function start(host: Host = machine): Promise<void> {
  if (!isMainThread) {
    const { answerBuildTasks } = await import('./build-worker.ts');
    return answerBuildTasks();
  }
  process.stdout.on('error', () => process.exit(0));
  process.exitCode = await run(process.argv.slice(2), host);
}
