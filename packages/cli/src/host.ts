import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { diskFiles, type Files } from '@fazhi/core/node';

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
  /** The year in which a new dossier is begun. */
  readonly currentYear: () => number;
}

export const machine: Host = {
  files: diskFiles,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  interactive: process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.CI === undefined,
  colour: process.stdout.isTTY === true && process.env.NO_COLOR === undefined,
  nodeVersion: process.versions.node,
  platform: process.platform,
  fonts: installedFonts,
  currentYear: () => new Date().getFullYear(),
};

const fontFolders: Readonly<Record<string, readonly string[]>> = {
  win32: [
    `${process.env.SystemRoot ?? 'C:\\Windows'}\\Fonts`,
    `${process.env.LOCALAPPDATA ?? ''}\\Microsoft\\Windows\\Fonts`,
  ],
  darwin: [
    '/System/Library/Fonts',
    '/System/Library/Fonts/Supplemental',
    '/Library/Fonts',
    `${homedir()}/Library/Fonts`,
  ],
};

async function installedFonts(): Promise<readonly string[]> {
  const folders = fontFolders[process.platform];
  if (!folders) return familiesOfFontconfig();
  const listed = folders.map((folder) => readdir(folder).catch(() => []));
  return (await Promise.all(listed)).flat();
}

const familiesOfFontconfig = (): Promise<readonly string[]> =>
  new Promise((resolve) => {
    execFile('fc-list', [':', 'family'], { maxBuffer: 1 << 24 }, (error, stdout) => {
      resolve(error ? [] : stdout.split(/[\n,]/).map((name) => name.trim()));
    });
  });
