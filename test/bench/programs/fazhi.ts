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
  command: ({ kit }) => [process.execPath, `${kit}/lib/fazhi.cjs`, '--version'],
};

export const fazhiBuild: Program = {
  ...ours,
  name: 'fazhi build (kit)',
  does: 'YAML and pack read, checked, drafted, written, read back, manifest with hashes; compiled code kept from before',
  doesNot: '',
  command: ({ kit, dossier, edition, out }) => [
    process.execPath,
    `${kit}/lib/fazhi.cjs`,
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
  command: ({ kit, dossier, out }) => [
    process.execPath,
    `${kit}/lib/fazhi.cjs`,
    'build',
    dossier,
    '--out',
    `${out}/all`,
  ],
};
