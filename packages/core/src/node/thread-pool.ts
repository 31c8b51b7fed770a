import { type OptionKinds, requireOptions } from '../message/index.ts';
import type { Hand } from './hand.ts';
import { notBegun, type Thread } from './start-thread.ts';
import { stoppable } from './stoppable.ts';

/** Those who share work: this thread, and others beside it. */
export interface ThreadPool<Task, Answer> {
  /** A hand in this thread, and several in each other one: whoever has many tasks gives each hand the next. */
  readonly hands: readonly Hand<Task, Answer>[];
  /** Gives a task to a hand that is free, or to the first that will be. */
  readonly ask: Hand<Task, Answer>;
  /** Ends the other threads: whatever is not done by then, and all that is asked later, rejects with `usage/stopped`. */
  readonly stop: () => Promise<void>;
}

/** What a pool is made of. */
export interface ThreadPoolOptions<Task, Answer> {
  /** How many threads, this one among them: 1 to 256. */
  readonly threads: number;
  /** Does a task in this thread: where no other can be begun, or the others have died. */
  readonly here: Hand<Task, Answer>;
  /** Begins another thread; one that has died is begun anew. Not called before there is a task for it. */
  readonly start: () => Promise<Thread | undefined>;
}

const kinds: OptionKinds<ThreadPoolOptions<never, unknown>> = {
  threads: 'threads',
  here: 'function',
  start: 'function',
};

/** How many tasks a thread has at hand, so that it need not wait for this one to look up. */
const tasksAtHand = 4;

/**
 * A pool of threads for one kind of work. A task that a thread dies of fails; those that it had not begun are done elsewhere.
 *
 * @param options how many threads, the work in this one, and how another is begun
 * @returns its hands, a way to give it single tasks, and how it ends
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const pool = threadPool({ threads: 2, here: async (text: string) => text.length, start: async () => undefined });
 * await Promise.all(['一', '二三'].map((text) => pool.ask(text))); // [1, 2]
 * ```
 */
export function threadPool<Task, Answer>(options: ThreadPoolOptions<Task, Answer>): ThreadPool<Task, Answer> {
  requireOptions(kinds, 'options', options);
  const { threads, here, start } = options;
  const { under, stop } = stoppable<Task, Answer>();
  const others = Array.from({ length: threads - 1 }, () => lasting(start));
  const inThread =
    ({ thread }: Lasting): Hand<Task, Answer> =>
    async (task, signal) => {
      for (let other = await thread(); other; other = await thread()) {
        const answer = await other.ask(task, signal);
        if (answer !== notBegun) return answer as Answer;
        // Nobody waits any more, so that no other thread is to be begun for it.
        signal?.throwIfAborted();
      }
      return here(task, signal);
    };
  const there = others.flatMap((other) => Array.from({ length: tasksAtHand }, () => inThread(other)));
  const hands = [here, ...there].map(under);
  const free = [...hands];
  const waiting: (() => void)[] = [];
  return {
    hands,
    ask: async (task, signal) => {
      while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
      // Other threads first: this one is to go on answering.
      const hand = free.pop()!;
      try {
        return await hand(task, signal);
      } finally {
        free.push(hand);
        waiting.shift()?.();
      }
    },
    stop: async () => {
      stop();
      await Promise.all(others.map((other) => other.stop()));
    },
  };
}

interface Lasting {
  /** The thread; another one where it has died. */
  readonly thread: () => Promise<Thread | undefined>;
  readonly stop: () => Promise<void>;
}

function lasting(start: () => Promise<Thread | undefined>): Lasting {
  let current: Promise<Thread | undefined> | undefined;
  return {
    thread: async () => {
      current ??= start();
      if ((await current)?.isAlive() === false) current = start();
      return current;
    },
    stop: async () => (await current)?.stop(),
  };
}
