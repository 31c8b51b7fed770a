import { UsageError } from '@fazhi/core';
import type { Files } from '@fazhi/core/folder';
import { isForEveryone } from './folder-manifest.ts';
import { type Output, outputPath } from './output.ts';
import { type KnownManifests, manifestsOf } from './refuse-edited.ts';

/**
 * Files beside the reports that hold internal tasks or figures (a form may have any of them filled in) and bear no edition in their names: who hands out a folder
 * with the public edition in it would hand them out with it.
 */
export const internalLists = {
  coverage: 'coverage-internal',
  tasks: 'tasks-internal',
  forms: 'forms',
  collection: 'collection',
  rollup: 'rollup',
  ledger: 'ledger-internal',
  redline: 'redline',
} as const;
const isInternalList = (edition: string): boolean =>
  Object.values(internalLists).some((internal) => internal === edition);

/**
 * Keeps such files and the public edition out of one folder, whichever comes first.
 *
 * @throws UsageError `output/beside-public`
 */
export async function refuseBeside(
  outputs: readonly Output[],
  files: Files,
  manifests: KnownManifests = new Map(),
): Promise<void> {
  const written = new Set(outputs.map(outputPath));
  for (const { folder, edition } of outputs) {
    const isPublic = isForEveryone(edition);
    if (!isPublic && !isInternalList(edition)) continue;
    const parts = isPublic ? isInternalList : isForEveryone;
    for (const { path, edition: standing } of await manifestsOf(folder, files, manifests)) {
      const there = `${folder}/${path}`;
      if (!parts(standing) || written.has(there) || !(await files.read(there))) continue;
      throw new UsageError({
        code: 'output/beside-public',
        found: isPublic
          ? `${folder} 里有“${path}”，其中有内部的任务或数据，不能与公开稿放在一起`
          : `${folder} 里有公开稿“${path}”，要写的表里有内部的任务或数据，不能与它放在一起`,
        remedy: isPublic
          ? '请把它移到别处，或用 --out 把公开稿写到别的文件夹'
          : '请用 --out 写到别的文件夹；落实情况表也可以加 --edition public，只写公开的',
      });
    }
  }
}
