import { hash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

/**
 * Names of files that are of use only while a process is at work, `.fazhi-<machine>-<process>-<random>.tmp`: no two are
 * alike, and what a process left behind that was killed can be told from what another is using.
 */
export const ownName = (kind: 'tmp' | 'lock'): string =>
  `.fazhi-${machine()}-${process.pid}-${randomBytes(4).toString('hex')}.${kind}`;

const machine = (): string => hash('sha256', hostname(), 'hex').slice(0, 8);

/** Whether a file of such a name has been left by a process of this machine that is no more; other names never are. */
export function isLeftBehind(name: string): boolean {
  const [, where, pid] = /^\.fazhi-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}\.(?:tmp|lock)$/.exec(name) ?? [];
  // Asked of every file of a folder: most names are none of ours, and for those no hash is worked out.
  return where !== undefined && where === machine() && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    // Asks whether it could be sent a signal, and sends none.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
