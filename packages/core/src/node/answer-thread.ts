import { parentPort } from 'node:worker_threads';
import { requireArgument } from '../message/index.ts';
import { answerer } from '../worker/answerer.ts';

/**
 * What the program of a thread does: it answers what `startThread` asks on the other side, and what is thrown is thrown there.
 * In a main thread it does nothing.
 *
 * @param work makes an answer of a question; both are plain data
 * @returns nothing; it answers from now on
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * answerThread(async (question) => question); // undefined
 * ```
 */
export function answerThread(work: (question: unknown, signal: AbortSignal) => Promise<unknown>): void {
  requireArgument('function', 'work', work);
  if (!parentPort) return;
  const port = parentPort;
  const hear = answerer(
    async (question, signal) => ({ value: await work(question, signal) }),
    (saying) => port.postMessage(saying),
  );
  port.on('message', (asking: unknown) => hear(asking));
}
