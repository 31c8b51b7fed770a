import { makeError, requireArgument, requireOptions } from '../message/index.ts';
import { asker, isSaying, notBegun } from './asker.ts';
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
 * @param options a signal that ends the waiting for a worker which never says that it is ready
 * @returns `draft`, `check`, `publish`, `checkFile`, each with a `signal`, and `close`
 * @throws InputError `worker/ended` where the worker cannot be begun, or dies; so do its functions from then on
 * @throws UsageError `usage/type` where an argument is of another type
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
export async function connectWorker(
  worker: WorkerLike,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<ConnectedWorker> {
  requireArgument('worker', 'worker', worker);
  requireOptions<{ readonly signal?: AbortSignal | undefined }>({ signal: 'signal?' }, 'options', options);
  const { signal } = options;
  signal?.throwIfAborted();
  const { ask, hear, die } = asker((asking, transfer) => worker.postMessage(asking, [...transfer]));
  await new Promise<void>((ready, fail) => {
    worker.addEventListener('message', ({ data }: { readonly data: unknown }) => {
      if (isSaying(data)) 'ready' in data ? ready() : hear(data);
    });
    const end = (why: string): void => {
      const error = makeError('worker/ended', { actual: why });
      die(error);
      fail(error);
    };
    worker.addEventListener('error', (event?: { readonly message?: unknown }) =>
      end(typeof event?.message === 'string' && event.message !== '' ? event.message : '脚本没有打开，或者出了错'),
    );
    worker.addEventListener('messageerror', () => end('送来的东西读不出来'));
    // A port says that its other side is gone; of a worker only Node says so.
    for (const gone of ['close', 'exit']) worker.addEventListener(gone, () => end('它已经结束'));
    signal?.addEventListener('abort', () => fail(signal.reason), { once: true });
    (worker as { start?: () => void }).start?.();
  });
  const client = clientOf(async (request, signal) => {
    const answer = await ask(request, signal);
    if (answer === notBegun) throw makeError('worker/ended', { actual: '它已经结束' });
    return answer;
  });
  return {
    ...client,
    close: () => {
      die(makeError('worker/ended', { actual: '已经关闭（close）' }));
      worker.terminate?.();
      worker.close?.();
    },
  };
}
