import type { Answer, Changed } from '../worker/answer-questions.ts';

/** What a worker knows to do, asked from the page: each call is a message there and one back. `changed` hears of files. */
export function askWorker<Verbs extends object>(worker: Worker, changed: (path: string) => void = () => {}): Verbs {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer | Changed>) => {
    if ('changed' in data) return changed(data.changed);
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
  return new Proxy({} as Verbs, {
    get:
      (_, verb) =>
      (...given: readonly unknown[]) =>
        ask(String(verb), given),
  });
}
