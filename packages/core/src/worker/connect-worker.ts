import { asker, notBegun, type Saying } from './asker.ts';
import { clientOf, type WorkerClient } from './requests.ts';

/** A worker as its page has it; a port of a `MessageChannel` will do. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  // biome-ignore lint/suspicious/noExplicitAny: pages and Node have types of their own for events, and neither is known here
  addEventListener(type: string, listener: (event: any) => void): void;
  terminate?(): void;
  close?(): void;
}

/** What a page asks a worker for, and how it ends it. */
export type ConnectedWorker = WorkerClient & { readonly close: () => void };

/**
 * A worker of a page as functions: what is thrown there is thrown here, as the same class with the same code; bytes are
 * handed over. The worker is a module worker of `@fazhi/core/worker`.
 *
 * @param worker the worker, just begun
 * @returns `draft`, `check`, `publish`, `checkFile`, each with a `signal`, and `close`
 * @throws Error where the worker cannot be begun, or dies
 * @example
 * ```ts
 * const { port1, port2 } = new MessageChannel();
 * serveWorker(port1);
 * const worker = await connectWorker(port2);
 * const { value } = await worker.publish({ values, packs, edition: 'public', format: 'docx' });
 * worker.close();
 * value?.subarray(0, 2); // encode('PK')
 * ```
 */
export async function connectWorker(worker: WorkerLike): Promise<ConnectedWorker> {
  const { ask, hear, die } = asker((asking, transfer) => worker.postMessage(asking, [...transfer]));
  await new Promise<void>((ready, fail) => {
    worker.addEventListener('message', ({ data }: { readonly data: Saying }) =>
      'ready' in data ? ready() : hear(data),
    );
    worker.addEventListener('error', ({ message = '' }: { readonly message?: string }) => {
      const error = new Error(`the worker ended: ${message}`);
      die(error);
      fail(error);
    });
    (worker as { start?: () => void }).start?.();
  });
  const client = clientOf(async (request, signal) => {
    const answer = await ask(request, signal);
    if (answer === notBegun) throw new Error('the worker has ended');
    return answer;
  });
  return {
    ...client,
    close: () => {
      die(new Error('the worker was closed'));
      worker.terminate?.();
      worker.close?.();
    },
  };
}
