import { Worker } from 'node:worker_threads';
import { requireArgument } from '../message/index.ts';
import { asker, notBegun, type Saying } from '../worker/asker.ts';

export { notBegun };

/** Another thread of this program, which answers questions in the order in which it is asked. */
export interface Thread {
  /** What it answers, or `notBegun`; rejects with what is thrown there, and where the thread dies of the question. */
  readonly ask: (question: unknown, signal?: AbortSignal) => Promise<unknown>;
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Begins a thread that runs the program in `entry`, which calls `answerThread`.
 *
 * @param entry the program, a file URL
 * @param setup what it finds as its `workerData`, plain data
 * @param argv its command line, after the program
 * @returns the thread once it is ready; undefined where none can be begun
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await startThread(new URL('file:///nowhere.js'), undefined); // undefined
 * ```
 */
export async function startThread(
  entry: URL,
  setup: unknown,
  argv: readonly string[] = [],
): Promise<Thread | undefined> {
  requireArgument('url', 'entry', entry);
  requireArgument('texts', 'argv', argv);
  let worker: Worker;
  try {
    worker = new Worker(entry, { workerData: setup, argv: [...argv] });
  } catch {
    return undefined;
  }
  let alive = true;
  const { ask, hear, die } = asker((asking) => worker.postMessage(asking));
  const isReady = new Promise<boolean>((resolve) => {
    const end = (error: unknown): void => {
      alive = false;
      die(error);
      resolve(false);
    };
    worker.on('message', (said: Saying) => ('ready' in said ? resolve(true) : hear(said)));
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`a thread ended with code ${code}`)));
  });
  if (!(await isReady)) return undefined;
  return { ask, isAlive: () => alive, stop: async () => void (await worker.terminate()) };
}
