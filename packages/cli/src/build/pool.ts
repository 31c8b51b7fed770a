import type { Work } from '../batch/work-on-each.ts';
import type { Host } from '../host.ts';
import type { BuildOptions } from './build-dossier.ts';
import { type BuildAnswers, type BuildTask, buildWork } from './build-work.ts';
import { notBegun, type Thread } from './thread.ts';

/** Those who share the work of a build: this thread and others beside it. */
export interface BuildPool {
  readonly workersFor: <Verb extends keyof BuildAnswers>(verb: Verb) => readonly Work<BuildAnswers[Verb]>[];
  readonly stop: () => Promise<void>;
}

/** How many tasks a thread has at hand, so that it need not wait for this one to look up. */
const tasksAtHand = 4;

/** A pool of `jobs` threads at most; where no other thread can be started, this one does it all. */
export function buildPool(options: BuildOptions, jobs: number, host: Host): BuildPool {
  const { startThread } = host;
  const here = buildWork(options, host);
  const others = startThread ? Array.from({ length: jobs - 1 }, () => lasting(() => startThread(options))) : [];
  const inThread =
    ({ thread }: Lasting) =>
    async (task: BuildTask): Promise<unknown> => {
      for (let other = await thread(); other; other = await thread()) {
        const answer = await other.ask(task);
        if (answer !== notBegun) return answer;
      }
      return here(task);
    };
  const workers = [here, ...others.flatMap((other) => Array.from({ length: tasksAtHand }, () => inThread(other)))];
  return {
    workersFor: (verb) => workers.map((worker) => async (folder) => (await worker({ verb, folder })) as never),
    stop: async () => void (await Promise.all(others.map(({ stop }) => stop()))),
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
