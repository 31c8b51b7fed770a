import { readdirSync } from 'node:fs';
import { availableParallelism, homedir, userInfo } from 'node:os';
import type { Files, PackCache } from '@fazhi/core/folder';
import { diskFiles, startThread, type Thread } from '@fazhi/core/node';
import { exitCodes } from './exit-code.ts';
import { knownPacks } from './inputs/known-packs.ts';
import type { Office } from './office/index.ts';
import type { Stopwatch } from './steps.ts';

/** Everything outside the program: files, terminal, machine. A test supplies its own. */
export interface Host {
  readonly files: Files;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** A person is at the keyboard. */
  readonly interactive: boolean;
  readonly colour: boolean;
  readonly nodeVersion: string;
  readonly platform: string;
  /** Names of installed font families, and names of font files; in no order. */
  readonly fonts: () => Promise<readonly string[]>;
  /** Other programs of this machine; absent where there is none to ask for. */
  readonly office?: () => Promise<Office>;
  /** The year in which a new dossier is begun. */
  readonly currentYear: () => number;
  /** The day, for how late a department is; absent where nobody wants to know. */
  readonly today?: () => string;
  /** Who is at work, for the record of what was accepted; absent where nobody wants to know. */
  readonly user?: () => string | undefined;
  readonly processors: number;
  /** Milliseconds, for how fast a batch goes; absent where nobody wants to know. */
  readonly clock?: () => number;
  /** Whether to tell of what goes on within: where an internal error arose, and how long each step took. */
  readonly debug?: boolean;
  /** Times the steps of a command; `run` sets it where `debug` asks for it. */
  readonly steps?: Stopwatch;
  /** Draws the last line of stderr again, an empty one to clear it; absent where that is no terminal. */
  readonly redraw?: ((line: string) => void) | undefined;
  /** Packs read and compiled beforehand, as a kept start has them: of use as long as their files are the same. */
  readonly packs?: PackCache | undefined;
  /** Another thread of this program, for work of which `setup` is plain data; absent where there are none. */
  readonly startThread?: ((setup: unknown) => Promise<Thread | undefined>) | undefined;
  /** Calls back when the user wants to stop, until the answer is called. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}

/** The program that a thread runs, beside this file: as published, and in the kit. Sources run in one thread. */
const entries: Readonly<Record<string, string>> = { js: './main.js', cjs: './fazhi.cjs' };
const entry = entries[import.meta.url.split('.').at(-1)!];

/** What may differ from one start to the next is asked when it is wanted: a kept start-up is not this one. */
export const machine: Host = {
  files: diskFiles,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  get interactive() {
    return process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.CI === undefined;
  },
  get colour() {
    return process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
  },
  nodeVersion: process.versions.node,
  platform: process.platform,
  fonts: installedFonts,
  office: async () => {
    const { officeOf } = await import('./office/index.ts');
    return officeOf({ platform: process.platform, environment: process.env });
  },
  currentYear: () => new Date().getFullYear(),
  today: () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10),
  user: userName,
  get processors() {
    return availableParallelism();
  },
  clock: () => performance.now(),
  get debug() {
    return process.env.FAZHI_DEBUG === '1';
  },
  get redraw() {
    return process.stderr.isTTY === true ? (line: string) => void process.stderr.write(`\r\u001b[K${line}`) : undefined;
  },
  packs: knownPacks,
  startThread: entry === undefined ? undefined : threadOf(new URL(entry, import.meta.url)),
  onInterrupt,
};

/** The verb is that of the command line: the kit keeps compiled code for each. */
function threadOf(program: URL) {
  return (setup: unknown) => startThread(program, setup, ['build']);
}

/** A machine may know no user by the number that the program runs under. */
function userName(): string | undefined {
  try {
    return userInfo().username || undefined;
  } catch {
    return undefined;
  }
}

/** Who interrupts twice does not want to wait for what has been begun. */
function onInterrupt(stop: () => void): () => void {
  let stopped = false;
  const interrupt = (): void => {
    if (stopped) process.exit(exitCodes.interrupted);
    stopped = true;
    stop();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, interrupt);
  return () => {
    for (const signal of signals) process.off(signal, interrupt);
  };
}

const fontFolders: Readonly<Record<string, () => readonly string[]>> = {
  win32: () => [
    `${process.env.SystemRoot ?? 'C:\\Windows'}\\Fonts`,
    `${process.env.LOCALAPPDATA ?? ''}\\Microsoft\\Windows\\Fonts`,
  ],
  darwin: () => [
    '/System/Library/Fonts',
    '/System/Library/Fonts/Supplemental',
    '/Library/Fonts',
    `${homedir()}/Library/Fonts`,
  ],
};

async function installedFonts(): Promise<readonly string[]> {
  const folders = fontFolders[process.platform]?.();
  if (!folders) return familiesOfFontconfig();
  return folders.flatMap(namesIn);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

async function familiesOfFontconfig(): Promise<readonly string[]> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    execFile('fc-list', [':', 'family'], { maxBuffer: 1 << 24 }, (error, stdout) => {
      resolve(error ? [] : stdout.split(/[\n,]/).map((name) => name.trim()));
    });
  });
}
