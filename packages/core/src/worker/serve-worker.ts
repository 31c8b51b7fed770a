import { requireArgument } from '../message/index.ts';
import { answerRequest } from './answer-request.ts';
import { answerer } from './answerer.ts';
import type { Saying } from './asker.ts';

/** What a worker hears and speaks through: `self` in a worker of a page. */
export interface WorkerScope {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  // biome-ignore lint/suspicious/noExplicitAny: pages and Node have types of their own for events, and neither is known here
  addEventListener(type: string, listener: (event: any) => void): void;
}

/**
 * Answers what `connectWorker` asks on the other side. A module worker that is this entry does so by itself; this is for one
 * that has more to do.
 *
 * @param scope the worker's own `self`
 * @returns nothing; it answers from now on
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { port1, port2 } = new MessageChannel();
 * serveWorker(port1);
 * const worker = await connectWorker(port2);
 * const messages = await worker.check({ values, packs });
 * worker.close();
 * messages.filter(({ fatal }) => fatal); // []
 * ```
 */
export function serveWorker(scope: WorkerScope): void {
  requireArgument('worker', 'scope', scope);
  const hear = answerer(answerRequest, (saying: Saying, transfer) => scope.postMessage(saying, [...transfer]));
  scope.addEventListener('message', ({ data }: { readonly data: unknown }) => hear(data));
  (scope as { start?: () => void }).start?.();
}
