import type { Files } from '@fazhi/core/folder';

/** What the time of a command goes into. */
const steps = { read: '读取', draft: '起草', check: '检查', write: '写出' } as const;
export type Step = keyof typeof steps;

/** Adds up the time of each step. A step within another counts for itself alone: reading while drafting is reading. */
export interface Stopwatch {
  readonly during: <Result>(step: Step, work: () => Promise<Result>) => Promise<Result>;
  /** What there was to tell so far; the next time it is told from here on. */
  readonly tell: () => string;
}

export function stopwatch(clock: () => number): Stopwatch {
  let since = clock();
  let spent: Record<Step | 'rest', number> = nothing();
  const running: Step[] = [];
  const turn = (): void => {
    const now = clock();
    spent[running.at(-1) ?? 'rest'] += now - since;
    since = now;
  };
  return {
    async during(step, work) {
      turn();
      running.push(step);
      try {
        return await work();
      } finally {
        turn();
        running.splice(running.lastIndexOf(step), 1);
      }
    },
    tell() {
      turn();
      const { rest, ...named } = spent;
      spent = nothing();
      const words = Object.entries(named).map(([step, time]) => `${steps[step as Step]} ${time.toFixed(0)} 毫秒`);
      return `用时：${words.join('，')}，其余 ${rest.toFixed(0)} 毫秒\n`;
    },
  };
}

const nothing = () => ({ read: 0, draft: 0, check: 0, write: 0, rest: 0 });

/** Does the work, timed where somebody wants to know. */
export const during = <Result>(watch: Stopwatch | undefined, step: Step, work: () => Promise<Result>) =>
  watch ? watch.during(step, work) : work();

/** The same files; what is read and written of them is timed. */
const timedFiles = (files: Files, { during }: Stopwatch): Files => ({
  ...files,
  read: (path) => during('read', () => files.read(path)),
  list: (folder) => during('read', () => files.list(folder)),
  ...(files.links && { links: (folder) => during('read', () => files.links!(folder)) }),
  write: (path, bytes) => during('write', () => files.write(path, bytes)),
});

/** The host with its steps timed, where it is to tell of what goes on within. */
export const timed = <Kind extends Timeable>(host: Kind): Kind & { readonly steps?: Stopwatch } => {
  if (!host.debug || !host.clock) return host;
  const steps = stopwatch(host.clock);
  return Object.assign(Object.create(host) as Kind, { steps, files: timedFiles(host.files, steps) });
};

interface Timeable {
  readonly files: Files;
  readonly debug?: boolean;
  readonly clock?: () => number;
}
