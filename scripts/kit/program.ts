import { memoryFiles, openDraft, type PackCache, packCache } from '@fazhi/core/folder';
import { diskFiles } from '@fazhi/core/node';
import { type Host, machine } from '../../packages/cli/src/host.ts';
import { shippedPacks } from '../../packages/cli/src/inputs/shipped-packs.ts';
import { run } from '../../packages/cli/src/run.ts';

export { start } from '../../packages/cli/src/start.ts';
export { machine };

/** Does once what every start would do again: opens and compiles the packs, and runs the code of `build` and `check`. */
export async function rehearse(): Promise<PackCache> {
  const packs = packCache();
  const samples = shippedPacks.names.map((name) => `${shippedPacks.folderOf(name)}/sample`);
  for (const sample of samples) await openDraft(sample, shippedPacks, diskFiles, { cache: packs });
  const { opened, compiled } = packs;
  const kept: PackCache = { ...packCache(), opened, compiled };
  const written = memoryFiles(new Map());
  const read: typeof diskFiles.read = async (path) => (await written.read(path)) ?? diskFiles.read(path);
  const stage: Host = {
    files: { ...diskFiles, ...written, read, list: diskFiles.list },
    stdout: () => {},
    stderr: () => {},
    interactive: false,
    colour: false,
    nodeVersion: '',
    platform: '',
    fonts: async () => [],
    currentYear: () => 0,
    processors: 1,
    packs: kept,
  };
  // A second build finds what the first one wrote.
  for (const sample of samples) for (const verb of ['build', 'build', 'check']) await run([verb, sample], stage);
  return kept;
}
