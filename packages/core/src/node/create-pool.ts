import { requireArgument } from '../message/index.ts';
import { clientOf, type WorkerClient, type WorkerRequest } from '../worker/requests.ts';
import { startThread } from './start-thread.ts';
import { threadPool } from './thread-pool.ts';

/** Threads that draft, check and publish. */
export type Pool = WorkerClient & { readonly stop: () => Promise<void> };

/** The program of a thread, beside this file as published. Sources run in one thread. */
const program = import.meta.url.endsWith('.js') ? new URL('./thread.js', import.meta.url) : undefined;

/**
 * Threads that draft, check and publish what they are given as values, so that a server goes on answering meanwhile. They are
 * begun when there is work for them. Without other threads the work is done in this one.
 *
 * @param options how many threads, 1 to 256, this one among them
 * @returns `draft`, `check`, `publish`, `checkFile`, each with a `signal` in its second argument, and `stop`, without which the
 *   process does not end; what is not done by then, and what is asked later, rejects with `usage/stopped`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const pool = createPool({ threads: 2 });
 * const { value } = await pool.publish({ values, packs, edition: 'public', format: 'docx' });
 * await pool.stop();
 * value?.subarray(0, 2); // encode('PK')
 * ```
 */
export function createPool(options: { readonly threads: number }): Pool {
  requireArgument('object', 'options', options);
  const { ask, stop } = threadPool<WorkerRequest, unknown>({
    threads: options.threads,
    here: async (request, signal = new AbortController().signal) => {
      const { answerRequest } = await import('../worker/answer-request.ts');
      return (await answerRequest(request, signal)).value;
    },
    start: async () => program && startThread(program, undefined),
  });
  return { ...clientOf(ask), stop };
}
