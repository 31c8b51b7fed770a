import type { Files } from '@fazhi/core/folder';
import type { Host } from '../../src/host.ts';

/** What a page knows of the machine that it runs on. */
export interface About {
  readonly version: string;
  /** From the root that is served; undefined where a workspace was opened. */
  readonly folder?: string;
  /** The folder as the user knows it. */
  readonly name: string;
  readonly today?: string;
  readonly user?: string;
  readonly year: number;
}

/** What a command printed. */
export interface Printed {
  readonly out: string;
  readonly err: string;
}

/** A host in a page: what commands print is kept for the page to show, and nobody can be asked. */
export function pageHost(files: Files, { today, user, year }: About): { host: Host; printed: () => Printed } {
  let out = '';
  let err = '';
  const host: Host = {
    files,
    stdout: (text) => {
      out += text;
    },
    stderr: (text) => {
      err += text;
    },
    interactive: false,
    colour: false,
    nodeVersion: '',
    platform: 'page',
    fonts: async () => [],
    currentYear: () => year,
    ...(today !== undefined && { today: () => today }),
    ...(user !== undefined && { user: () => user }),
    processors: 1,
  };
  return { host, printed: () => ({ out, err }) };
}
