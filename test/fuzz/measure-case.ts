import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FuzzCase } from './try-case.ts';

export interface Measured {
  /** Of the processor, without those that the program takes to start. */
  readonly seconds: number;
  readonly megabytes: number;
}

const main = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url));

/** Says on stderr what the process took: peak of memory of this process alone, time of the processor. */
const watch = `data:text/javascript,${encodeURIComponent(
  [
    'import { readFileSync } from "node:fs";',
    'const peak = () => Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]);',
    'process.on("exit", () => console.error("took " + process.cpuUsage().user + " " + peak()));',
  ].join('\n'),
)}`;

/** Runs the case alone in a process of the built command. A hang counts as 60 seconds. */
export async function measureCase(found: FuzzCase, writeFiles: (folder: string) => void): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-fuzz-'));
  try {
    writeFiles(folder);
    const start = await took(['--version'], folder);
    const { seconds, megabytes } = await took(found.command, folder);
    return { seconds: seconds - start.seconds, megabytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function took(command: readonly string[], cwd: string): Promise<Measured> {
  return new Promise((resolve) => {
    const options = { cwd, timeout: 60_000, maxBuffer: 1 << 28 };
    execFile(process.execPath, ['--import', watch, main, ...command], options, (_, __, stderr) => {
      const [, microseconds, kilobytes] = /took (\d+) (\d+)/.exec(stderr) ?? [];
      resolve({ seconds: microseconds ? Number(microseconds) / 1e6 : 60, megabytes: Number(kilobytes ?? 0) / 1024 });
    });
  });
}
