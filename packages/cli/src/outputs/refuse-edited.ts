import { UsageError } from '@fazhi/core';
import { type Files, readRecord, sha256 } from '@fazhi/core/folder';
import { type ManifestOutput, readManifests } from './folder-manifest.ts';
import { type MadeFile, outputPath, pathFrom } from './output.ts';

/** Manifests as they were before the first dossier of a batch, by folder. */
export type KnownManifests = Map<string, Promise<readonly ManifestOutput[]>>;

/**
 * What stands where these files of one dossier are to be written: hashes by path. Whatever fazhi wrote may be written
 * over, also where it was interrupted before it could say so; so may what comes out the same. The rest is somebody's work.
 *
 * @throws UsageError `output/edited`
 */
export async function refuseEdited(
  made: readonly MadeFile[],
  dossier: string,
  files: Files,
  manifests: KnownManifests = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const standing = new Map<string, string>();
  let record: ReturnType<typeof readRecord> | undefined;
  for (const { output, bytes } of made) {
    const there = await files.read(outputPath(output));
    if (!there) continue;
    const hash = sha256(there);
    standing.set(outputPath(output), hash);
    if (hash === sha256(bytes)) continue;

    record ??= readRecord(dossier, files);
    const recorded = (await record)?.outputs.find(({ path }) => path === pathFrom(dossier, output));
    if (recorded?.sha256 === hash || recorded?.before === hash) continue;
    const listed = (await manifestsOf(output.folder, files, manifests)).filter(({ path }) => path === output.name);
    if (listed.some((each) => each.sha256 === hash)) continue;
    const isOurs = recorded !== undefined || listed.length > 0;
    throw new UsageError({
      code: 'output/edited',
      found: `${outputPath(output)} ${isOurs ? '生成之后被人改过' : '已经存在，而且不是 fazhi 生成的'}`,
      remedy: '请先把它另存到别处；确实要覆盖，请加 --force',
    });
  }
  return standing;
}

export function manifestsOf(
  folder: string,
  files: Files,
  manifests: KnownManifests,
): Promise<readonly ManifestOutput[]> {
  const known = manifests.get(folder) ?? readManifests(folder, files);
  manifests.set(folder, known);
  return known;
}
