import { newestPacks, openCheck, openStatus, openWorkspace, type PackShelf, packCache } from '@fazhi/core/folder';
import { countBlocks } from './count-blocks.ts';
import { baseFiles, countedFiles, generateWorkspace } from './generate-workspace.ts';

/** Prints what it takes to check workspaces of these sizes, and to see how their districts stand. */
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
  const total = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    sound,
    blocks,
    reads: total(reads),
    lists: total(lists),
    readsOfBases: Math.max(...baseFiles.map((path) => reads.get(path) ?? 0)),
    listsOfPacks: lists.get('packs') ?? 0,
  };
}

export type WorkspaceGrowth = Readonly<Record<'check' | 'status', readonly Awaited<ReturnType<typeof measure>>[]>>;
await measure(3, 'check');
await measure(3, 'status');
const growth: Record<string, Awaited<ReturnType<typeof measure>>[]> = { check: [], status: [] };
for (const verb of ['check', 'status'] as const)
  for (const size of sizes) growth[verb]?.push(await measure(size, verb));
process.stdout.write(JSON.stringify(growth));
