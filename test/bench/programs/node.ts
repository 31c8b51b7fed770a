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

/** Node 20 reads these certificates at every start, which can take longer than all the rest of it. */
const certificates = 'NODE_EXTRA_CA_CERTS';

export const bareWithout: Program = {
  ...nothing,
  name: `node -e 0, ${certificates} unset`,
  does: 'the same where no certificates are read, as by the start script of the kit',
  missing: () => (process.env[certificates] ? undefined : `${certificates} is not set here`),
  command: () => ['env', '-u', certificates, process.execPath, '-e', '0'],
};
