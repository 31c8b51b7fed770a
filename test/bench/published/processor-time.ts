import { spawnSync } from 'node:child_process';

/** What a whole process took, with all the processes it waited for: milliseconds of all processors, and on the clock. */
export interface Spent {
  readonly processor: number;
  readonly clock: number;
}

/** The shell's own stopwatch: Node doesn't say what its children took. */
const timing = 'TIMEFORMAT="%3U %3S %3R"; time "$@" >/dev/null';

/** Runs a program to its end. Findings are no failure. @throws Error where it ends with anything but what is `accepted` */
export function spentBy(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv, accepted = [0, 1]): Spent {
  const { status, stderr } = spawnSync('bash', ['-c', timing, 'bash', ...command], { cwd, env, encoding: 'utf8' });
  if (!accepted.includes(status ?? -1)) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  const [user, system, real] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number) as [number, number, number];
  return { processor: (user + system) * 1000, clock: real * 1000 };
}
