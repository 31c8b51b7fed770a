import type { Program } from './program.ts';

const nothing = { doesNot: 'anything', missing: () => undefined, version: () => process.version } as const;

export const bareNode: Program = {
  ...nothing,
  name: 'node -e 0',
  does: 'start and stop: what every program of Node pays',
  command: () => [process.execPath, '-e', '0'],
};

export const bareModule: Program = {
  ...nothing,
  name: 'node empty.mjs',
  does: 'the same with the loader of ES modules',
  command: ({ out }) => [process.execPath, `${out}/empty.mjs`],
};
