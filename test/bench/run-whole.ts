import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One run of a whole program with all its processes and threads. */
export interface Ran {
  readonly seconds: number;
  /** Of all processors; undefined where the machine does not say. */
  readonly cpuSeconds: number | undefined;
  /** The most that its process had in memory at once, MiB; likewise, and where it is the process of another program. */
  readonly mebibytes: number | undefined;
}

/** Runs a program to its end. @throws Error where its exit code is not 0 */
export async function runWhole(command: string, args: readonly string[], cwd: string): Promise<Ran> {
  const before = childrenSeconds();
  const start = performance.now();
  const child = spawn(command, [...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  let kibibytes: number | undefined;
  const watch = setInterval(() => {
    kibibytes = peakOf(child.pid!) ?? kibibytes;
  }, 25);
  const code = await new Promise((done) => {
    child.on('close', done);
  });
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr.slice(-500)}`);
  const after = childrenSeconds();
  return {
    seconds,
    cpuSeconds: before === undefined || after === undefined ? undefined : after - before,
    mebibytes: command === 'xargs' || kibibytes === undefined ? undefined : kibibytes / 1024,
  };
}

/** Linux alone says so: what the process had in memory at most, its threads included. */
function peakOf(pid: number): number | undefined {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) || undefined;
  } catch {
    return undefined;
  }
}

/** Processor time of all children that have ended, theirs included, in ticks of which a second has a hundred. */
function childrenSeconds(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}
