import { firstLine } from './first-line.ts';
import type { Program } from './program.ts';

const ours = {
  missing: () => undefined,
  version: ({ kit }: { readonly kit: string }) =>
    firstLine(process.execPath, `${kit}/lib/fazhi.cjs`, '--version') ?? '',
} as const;

export const fazhiVersion: Program = {
  ...ours,
  name: 'fazhi --version (kit)',
  does: 'print a line',
  doesNot: 'load the program',
  command: ({ kit }) => [`${kit}/fazhi`, '--version'],
};

export const fazhiBuild: Program = {
  ...ours,
  name: 'fazhi build (kit)',
  does: 'YAML and pack read, checked, drafted, written, read back, manifest with hashes; started from what an earlier run kept in memory',
  doesNot: '',
  command: ({ kit, dossier, edition, out }) => [
    `${kit}/fazhi`,
    'build',
    dossier,
    '--edition',
    edition,
    '--out',
    `${out}/fazhi`,
  ],
};

export const fazhiBuildAll: Program = {
  ...ours,
  name: 'fazhi build, its editions (kit)',
  does: 'the same for every edition that the example names',
  doesNot: '',
  command: ({ kit, dossier, out }) => [`${kit}/fazhi`, 'build', dossier, '--out', `${out}/all`],
};
