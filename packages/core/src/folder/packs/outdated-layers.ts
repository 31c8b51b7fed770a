import { requireArgument } from '../../message/index.ts';
import { changesBetween, newestFirst, satisfies, type VersionChanges } from '../../pack/index.ts';
import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { remember } from '../files/remember.ts';
import { findPack, type PackShelf, packVersions } from './find-pack.ts';
import { packsAround } from './newest-packs.ts';
import { openChanges } from './open-changes.ts';
import type { OpenedPack } from './open-pack.ts';
import { type PackCache, packCache } from './pack-cache.ts';
import { versionsIn } from './versions-in.ts';
import { workspacePacks } from './workspace-packs.ts';

/** One layer of a dossier or a pack for which there is a newer version. */
export interface OutdatedLayer {
  readonly id: string;
  /** What the lock pins, or what is used where nothing is locked; undefined where nothing is in range. */
  readonly version: string | undefined;
  readonly locked: boolean;
  /** The versions that will do, and the file that says so. */
  readonly range: string;
  readonly by: string;
  /** What would be taken if nothing were locked; undefined where nothing is in range. */
  readonly wanted: string | undefined;
  /** The newest of all. */
  readonly newest: string;
  /** What CHANGES.md of the newest says of the versions since, the newest first. */
  readonly changes: readonly VersionChanges[];
}

/**
 * The layers for which the shelves have a newer version, or whose range leaves the newest out; base first.
 *
 * @param opened what `openPack` opened
 * @param shelf packs known by name
 * @param files where folders are
 * @param cache what a batch shares
 * @returns id, version, and the newest version there is
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value } = await openPack('云山/small', shelf, files);
 * await outdatedLayers(value!, shelf, files); // []
 * ```
 */
export async function outdatedLayers(
  opened: Pick<OpenedPack, 'locked' | 'lock' | 'lockFolder' | 'dossier' | 'label'>,
  shelf: PackShelf,
  files: Files,
  cache: PackCache = packCache(),
): Promise<readonly OutdatedLayer[]> {
  requireArgument('object', 'opened', opened);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  const { locked: layers, lock, lockFolder, dossier, label } = opened;
  const search = { shelf, files: remember(files, cache), pins: new Map(), opened: cache.opened };
  const around = await packsAround(lockFolder, shelf, files, cache);
  const packs = await workspacePacks(lockFolder, search.files);
  const found: OutdatedLayer[] = [];
  for (const { id, version: used, reference, range, from } of layers) {
    const [shelved] = await packVersions(reference, from, search);
    const [newest] = [shelved, around.get(id)].flatMap((each) => each ?? []).sort(newestFirst);
    if (newest === undefined) continue;
    const pin = lock?.packs.get(id)?.version;
    const inRange = (each: string | undefined) => (each !== undefined && satisfies(each, range) ? each : undefined);
    const version = pin ?? inRange(used);
    const isBehind = version === undefined || newestFirst(newest, version) < 0 || inRange(newest) === undefined;
    if (!isBehind) continue;
    const top = dossier ? below(lockFolder, 'report.yaml') : `${label}/pack.yaml`;
    const above = layers.find((layer) => layer.folder === from);
    found.push({
      id,
      version,
      locked: pin !== undefined,
      range,
      by: above ? `${above.label}/pack.yaml` : top,
      wanted: inRange((await findPack(reference, from, search))?.version),
      newest,
      changes: await changesSince({ id, version, newest }, packs, search, cache),
    });
  }
  return found;
}

/** Of a pack that the workspace keeps: what others bring is not looked for. */
async function changesSince(
  { id, version, newest }: { readonly id: string; readonly version: string | undefined; readonly newest: string },
  packs: string | undefined,
  { shelf, files }: { readonly shelf: PackShelf; readonly files: Files },
  cache: PackCache,
): Promise<readonly VersionChanges[]> {
  if (packs === undefined) return [];
  const pack = (await versionsIn(packs, id, shelf, files, cache)).find((each) => each.version === newest);
  return pack ? changesBetween(await openChanges(pack.folder, files), version, newest) : [];
}
