import type { Desk } from '../worker/desk.ts';
import type { Answer } from '../worker/worker.ts';

/** The worker's desk, asked from the page: each call is a message there and one back. */
export function askWorker(): Desk {
  const worker = new Worker('./worker.js', { type: 'module' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if (data.error === undefined) asked?.resolve(data.value);
    else asked?.reject(new Error(data.error));
  });
  const ask = (verb: string, given: readonly unknown[]): Promise<unknown> => {
    number += 1;
    worker.postMessage({ number, verb, given });
    const mine = number;
    return new Promise((resolve, reject) => waiting.set(mine, { resolve, reject }));
  };
  return new Proxy({} as Desk, {
    get:
      (_, verb) =>
      (...given: readonly unknown[]) =>
        ask(String(verb), given),
  });
}
