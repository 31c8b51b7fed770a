import { Worker } from 'node:worker_threads';
import { type PlainError, thrownFrom } from './plain-error.ts';

/** The answer of a thread that ended before it came to the question. */
export const notBegun = Symbol('not begun');

/** Another thread of this program, which answers questions in the order in which it is asked. */
export interface Thread {
  /** What it answers, or `notBegun`; rejects with what is thrown there, and where the thread dies of the question. */
  readonly ask: (question: unknown) => Promise<unknown>;
  readonly isAlive: () => boolean;
  readonly stop: () => Promise<void>;
}
export interface Question {
  readonly id: number;
  readonly question: unknown;
}
/** What a thread says: first that it is ready, then its answers. */
export type Saying = { readonly ready: true } | { readonly id: number; readonly value: unknown } | Failure;
interface Failure {
  readonly id: number;
  readonly error: PlainError;
}

/** A thread that runs the program in `entry`; undefined where none can be started. `setup` is plain data. */
export async function startThread(entry: URL, setup: unknown): Promise<Thread | undefined> {
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }
  >();
  let worker: Worker;
  try {
    // The verb is that of the command line: the kit keeps compiled code for each.
    worker = new Worker(entry, { workerData: setup, argv: ['build'] });
  } catch {
    return undefined;
  }
  let alive = true;
  let asked = 0;
  const die = (error: unknown): void => {
    alive = false;
    const [current, ...others] = waiting.values();
    waiting.clear();
    current?.reject(error);
    for (const { resolve } of others) resolve(notBegun);
  };
  const isReady = new Promise<boolean>((resolve) => {
    worker.on('message', (said: Saying) => {
      if ('ready' in said) return resolve(true);
      const asker = waiting.get(said.id);
      waiting.delete(said.id);
      if ('error' in said) asker?.reject(thrownFrom(said.error));
      else asker?.resolve(said.value);
    });
    worker.on('error', (error) => {
      die(error);
      resolve(false);
    });
    worker.on('exit', (code) => {
      die(new Error(`a thread ended with code ${code}`));
      resolve(false);
    });
  });
  if (!(await isReady)) return undefined;
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (!alive) return resolve(notBegun);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ id: asked, question } satisfies Question);
      }),
    isAlive: () => alive,
    stop: async () => void (await worker.terminate()),
  };
}
