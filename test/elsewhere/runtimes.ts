import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where `npm run runtimes` puts them. */
export const runtimesFolder = fileURLToPath(new URL('../../.runtimes', import.meta.url));

export interface Runtime {
  /** What npm installs, by the name that it gets. */
  readonly packages: Readonly<Record<string, string>>;
  /** Below the folder of runtimes. */
  readonly program: string;
  /** What stands before a program of its user's. */
  readonly flags: readonly string[];
  /** Runs the command too. */
  readonly isNode: boolean;
}

const node = (version: string): Runtime => ({
  packages: { [`node-${version}`]: `npm:node@${version}` },
  program: `node_modules/node-${version}/bin/node`,
  flags: [],
  isNode: true,
});

/** What the packages are tried in beside the Node that runs the tests. npm has each as a package of this system. */
export const runtimes: Readonly<Record<string, Runtime>> = {
  'Node 22': node('22.23.3'),
  'Node 24': node('24.21.0'),
  Bun: { packages: { bun: '1.4.5' }, program: 'node_modules/.bin/bun', flags: ['run'], isNode: false },
  Deno: {
    packages: { deno: '2.9.6' },
    program: 'node_modules/.bin/deno',
    flags: ['run', '--allow-read'],
    isNode: false,
  },
};

export const programOf = ({ program }: Runtime): string => join(runtimesFolder, program);

export const isInstalled = (runtime: Runtime): boolean => existsSync(programOf(runtime));
