import {
  checkChanges,
  expandPacks,
  newestPacks,
  openCheck,
  openPack,
  openStatus,
  openWorkspace,
  outdatedLayers,
  type PackShelf,
  packCache,
  trimCache,
} from '@fazhi/core/folder';
import { countBlocks } from './count-blocks.ts';
import { baseFiles, countedFiles, generateWorkspace } from './generate-workspace.ts';

/** Prints what it takes to check workspaces of these sizes, to see how their districts stand, and to look at each pack. */
const sizes = [100, 300] as const;
const shelf: PackShelf = { names: [], folderOf: (name) => name };

/** What was asked of the files, and how much code ran. */
async function measure(districts: number, verb: 'check' | 'status') {
  const { files, reads, lists } = countedFiles(generateWorkspace(districts));
  let sound = 0;
  const blocks = await countBlocks(async () => {
    const cache = packCache();
    const { value: workspace } = await openWorkspace('.', files);
    const { dossiers = [], packs = '' } = workspace ?? {};
    const newest = verb === 'status' ? await newestPacks(packs, shelf, files, cache) : new Map<string, string>();
    for (const dossier of dossiers) {
      const clean =
        verb === 'status'
          ? (await openStatus(dossier, shelf, files, { cache, newest })).packs.length === 4
          : (await openCheck(dossier, shelf, files, { cache })).draft?.facts.length === 4;
      if (clean) sound += 1;
    }
  });
  return { sound, ...counted(blocks, reads, lists) };
}

/** The same of the packs: each opened, what is new in it, and which of its layers are behind. */
async function measurePacks(districts: number) {
  const { files, reads, lists } = countedFiles(generateWorkspace(districts));
  let sound = 0;
  const blocks = await countBlocks(async () => {
    const cache = packCache();
    const { value } = await expandPacks(['.'], shelf, files);
    for (const pack of value.packs) {
      const { value: opened } = await openPack(pack, shelf, files, { cache });
      if (!opened?.outline) continue;
      const found = await checkChanges(opened, shelf, files, cache);
      const behind = await outdatedLayers(opened, shelf, files, cache);
      if (found.length + behind.length === 0 && opened.layers.length === 4) sound += 1;
      trimCache(cache, pack);
    }
  });
  return { sound, ...counted(blocks, reads, lists) };
}

function counted(blocks: number, reads: ReadonlyMap<string, number>, lists: ReadonlyMap<string, number>) {
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    blocks,
    reads: total(reads),
    lists: total(lists),
    readsOfBases: Math.max(...baseFiles.map((path) => reads.get(path) ?? 0)),
    listsOfPacks: lists.get('packs') ?? 0,
  };
}

export type WorkspaceGrowth = Readonly<
  Record<'check' | 'status' | 'packs', readonly Awaited<ReturnType<typeof measure>>[]>
>;
await measure(3, 'check');
await measure(3, 'status');
await measurePacks(3);
const growth: Record<string, Awaited<ReturnType<typeof measure>>[]> = { check: [], status: [], packs: [] };
for (const verb of ['check', 'status'] as const)
  for (const size of sizes) growth[verb]?.push(await measure(size, verb));
for (const size of sizes) growth.packs?.push(await measurePacks(size));
process.stdout.write(JSON.stringify(growth));
