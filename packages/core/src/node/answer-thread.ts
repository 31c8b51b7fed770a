import { parentPort } from 'node:worker_threads';
import { answerer } from '../worker/answerer.ts';
import type { Asking } from '../worker/asker.ts';

/**
 * What the program of a thread does: it answers what `startThread` asks on the other side, and what is thrown is thrown there.
 * In a main thread it does nothing.
 *
 * @param work makes an answer of a question; both are plain data
 * @returns nothing; it answers from now on
 * @example
 * ```ts
 * answerThread(async (question) => question); // undefined
 * ```
 */
export function answerThread(work: (question: unknown, signal: AbortSignal) => Promise<unknown>): void {
  if (!parentPort) return;
  const port = parentPort;
  const hear = answerer(
    async (question, signal) => ({ value: await work(question, signal) }),
    (saying) => port.postMessage(saying),
  );
  port.on('message', (asking: Asking) => hear(asking));
}
