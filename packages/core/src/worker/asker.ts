import { makeError } from '../message/make-error.ts';
import { type PlainError, thrownFrom } from '../message/plain-error.ts';

/** The answer of a thread that ended before it came to the question. */
export const notBegun = Symbol('not begun');

/** What is said to a worker: a question, or that nobody waits for its answer any more. */
export type Asking =
  | { readonly id: number; readonly question: unknown }
  | { readonly id: number; readonly ended: true };
/** What a worker says: first that it is ready, then its answers. */
export type Saying =
  | { readonly ready: true }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: PlainError };

/** This side of a line to a worker: it knows which answer is to which question. */
export interface Asker {
  /** Rejects with what is thrown there, with the signal's reason, and where the worker dies of the question. */
  readonly ask: (question: unknown, signal?: AbortSignal, transfer?: readonly ArrayBuffer[]) => Promise<unknown>;
  readonly hear: (saying: Saying) => void;
  /** The worker is no more: the question that it was at is answered with the error, later ones with `notBegun`. */
  readonly die: (error: unknown) => void;
}

/** A structured clone takes no functions, and says so in words of each host. */
const isUncloned = (error: unknown): boolean => (error as { name?: unknown } | null)?.name === 'DataCloneError';
const notData = (error: unknown) =>
  Object.assign(
    makeError('usage/type', {
      subject: 'given',
      actual: '含有函数之类、交不给线程的东西',
      expected: ['只有数据的对象'],
    }),
    { cause: error },
  );

/** Whatever else is said over the same line is none of ours. */
export const isSaying = (said: unknown): said is Saying =>
  typeof said === 'object' &&
  said !== null &&
  ('ready' in said || ('id' in said && ('value' in said || 'error' in said)));
export const isAsking = (asked: unknown): asked is Asking =>
  typeof asked === 'object' && asked !== null && 'id' in asked && ('question' in asked || 'ended' in asked);

export function asker(post: (asking: Asking, transfer: readonly ArrayBuffer[]) => void): Asker {
  const waiting = new Map<
    number,
    { readonly resolve: (value: unknown) => void; readonly reject: (error: unknown) => void }
  >();
  let isAlive = true;
  let asked = 0;
  return {
    ask: async (question, signal, transfer = []) => {
      signal?.throwIfAborted();
      if (!isAlive) return notBegun;
      asked += 1;
      const id = asked;
      const end = (): void => {
        post({ id, ended: true }, []);
        waiting.get(id)?.reject(signal?.reason);
        waiting.delete(id);
      };
      signal?.addEventListener('abort', end, { once: true });
      try {
        return await new Promise((resolve, reject) => {
          waiting.set(id, { resolve, reject });
          post({ id, question }, transfer);
        });
      } catch (error) {
        throw isUncloned(error) ? notData(error) : error;
      } finally {
        waiting.delete(id);
        signal?.removeEventListener('abort', end);
      }
    },
    hear: (said) => {
      if ('ready' in said) return;
      const one = waiting.get(said.id);
      waiting.delete(said.id);
      if ('error' in said) one?.reject(thrownFrom(said.error));
      else one?.resolve(said.value);
    },
    die: (error) => {
      isAlive = false;
      const [current, ...others] = waiting.values();
      waiting.clear();
      current?.reject(error);
      for (const { resolve } of others) resolve(notBegun);
    },
  };
}
