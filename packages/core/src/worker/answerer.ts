import { plainError } from '../message/plain-error.ts';
import { isAsking, type Saying } from './asker.ts';

/** What answers a question; `transfer` is what of the answer is handed over and not copied. */
export interface Answer {
  readonly value: unknown;
  readonly transfer?: readonly ArrayBuffer[];
}

/** The other side of the line: says that it is ready, and answers what it hears, errors as data. */
export function answerer(
  work: (question: unknown, signal: AbortSignal) => Promise<Answer>,
  say: (saying: Saying, transfer: readonly ArrayBuffer[]) => void,
): (asking: unknown) => void {
  const begun = new Map<number, AbortController>();
  say({ ready: true }, []);
  return (asking) => {
    if (!isAsking(asking)) return;
    const { id } = asking;
    if ('ended' in asking) {
      begun.get(id)?.abort();
      return;
    }
    const controller = new AbortController();
    begun.set(id, controller);
    work(asking.question, controller.signal)
      .then(({ value, transfer = [] }) => say({ id, value }, transfer))
      // An answer that cannot pass is told as well, or it would be waited for for ever.
      .catch((error: unknown) => say({ id, error: plainError(error) }, []))
      .finally(() => begun.delete(id));
  };
}
