import { spawnSync } from 'node:child_process';

/** The first line a command prints; undefined where it is not there or fails. */
export function firstLine(program: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, [...args], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]?.trim() : undefined;
}
