import { isMainThread } from 'node:worker_threads';
import { InputError } from '@fazhi/core';
import { errorText } from './error-text.ts';
import { exitCodes } from './exit-code.ts';
import { type Host, machine } from './host.ts';
import { run } from './run.ts';

/** Carries out the command line of this process, or begins to answer the tasks of this thread. */
export async function start(host: Host = machine): Promise<void> {
  if (!isMainThread) {
    const { answerBuildTasks } = await import('./build/worker.ts');
    return answerBuildTasks();
  }
  answerLostWords(host);
  endWith(await run(process.argv.slice(2), host));
}

/** Words that reach nobody are trouble, unless whoever reads them has had enough, as `| head` has. */
function answerLostWords(host: Host): void {
  let told = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.clean);
    if (!told) process.stderr.write(errorText(lostWords(error), host));
    told = true;
    endWith(exitCodes.trouble);
  });
  // Where not even this can be said, the exit code still tells.
  process.stderr.on('error', () => {});
}

const lostWords = ({ code }: NodeJS.ErrnoException): InputError =>
  new InputError({
    code: 'output/unwritable',
    found: `写不出结果：${code === 'ENOSPC' ? '磁盘已满' : code}`,
    remedy: '请检查输出到的文件或磁盘，再运行一次',
  });

/** Lost words are told before the command is done or after: the worse of the two counts. */
function endWith(code: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? exitCodes.clean), code);
}
