import { makeError } from '../message/index.ts';
import type { Hand } from './hand.ts';

/** Hands whose tasks end together. */
export interface Stoppable<Task, Answer> {
  /** The same hand; its task ends with its own signal, and with all others. It takes none afterwards. */
  readonly under: (hand: Hand<Task, Answer>) => Hand<Task, Answer>;
  /** Rejects whatever is at work, and all that comes later, with `usage/stopped`. */
  readonly stop: () => void;
}

export function stoppable<Task, Answer>(): Stoppable<Task, Answer> {
  // One controller for each task, and not one for all: that would gather a listener with every request of a server.
  const working = new Set<AbortController>();
  let isStopped = false;
  return {
    under: (hand) => async (task, signal) => {
      signal?.throwIfAborted();
      if (isStopped) throw makeError('usage/stopped');
      const controller = new AbortController();
      const end = (): void => controller.abort(signal?.reason);
      signal?.addEventListener('abort', end, { once: true });
      working.add(controller);
      try {
        return await new Promise<Answer>((resolve, reject) => {
          controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
          hand(task, controller.signal).then(resolve, reject);
        });
      } finally {
        working.delete(controller);
        signal?.removeEventListener('abort', end);
      }
    },
    stop: () => {
      isStopped = true;
      for (const controller of working) controller.abort(makeError('usage/stopped'));
    },
  };
}
