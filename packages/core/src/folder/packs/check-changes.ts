import { type Message, requireArgument, say } from '../../message/index.ts';
import { newestFirst } from '../../pack/index.ts';
import { below, joined } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { remember } from '../files/remember.ts';
import { foldersWith } from '../workspace/find-dossiers.ts';
import { listWithLinked } from '../workspace/list-with-linked.ts';
import type { PackShelf } from './find-pack.ts';
import { changesName, openChanges } from './open-changes.ts';
import { openLock } from './open-lock.ts';
import type { OpenedPack } from './open-pack.ts';
import type { PackLayer } from './open-packs.ts';
import { oncePerCache, type PackCache, packCache } from './pack-cache.ts';
import { versionsIn } from './versions-in.ts';
import { workspacePacks } from './workspace-packs.ts';

/**
 * Whether a pack says what is new in its version. That it rose is known from an older version beside it in the folder of
 * packs, or from a lock of the workspace that pins an older one.
 *
 * @param opened what `openPack` opened
 * @param shelf packs known by name
 * @param files where folders are
 * @param cache what the packs of a batch share
 * @returns `pack/no-changes` where CHANGES.md lacks the version, `pack/changes-heading` where it is not written as one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await checkChanges((await openPack('云山/small', shelf, files)).value!, shelf, files); // []
 * ```
 */
export async function checkChanges(
  opened: Pick<OpenedPack, 'folder' | 'label' | 'layers' | 'dossier'>,
  shelf: PackShelf,
  files: Files,
  cache: PackCache = packCache(),
): Promise<readonly Message[]> {
  requireArgument('object', 'opened', opened);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  const { folder, label, layers, dossier } = opened;
  const own = layers.find((layer) => layer.label === label);
  if (!own || dossier || shelf.names.includes(label)) return [];
  const changes = await openChanges(folder, files);
  const file = `${label}/${changesName}`;
  const mistyped = changes.mistyped.map(({ line, heading }) =>
    say('pack/changes-heading', { place: { file, line, column: 1 }, actual: heading }),
  );
  const before = await versionBefore(own, folder, shelf, remember(files, cache), cache);
  const entry = changes.versions.find(({ version }) => version === own.version);
  if (before === undefined || (entry && entry.text !== '')) return mistyped;
  const hasFile = (await files.read(below(folder, changesName))) !== undefined;
  const place = hasFile ? { file, line: 1, column: 1 } : { file: `${label}/pack.yaml` };
  return [...mistyped, say('pack/no-changes', { place, subject: before, actual: own.version })];
}

/** The newest version older than this one that somebody has, or had. */
async function versionBefore(
  { id, version }: PackLayer,
  folder: string,
  shelf: PackShelf,
  files: Files,
  cache: PackCache,
): Promise<string | undefined> {
  const packs = await workspacePacks(folder, files);
  if (packs === undefined) return undefined;
  const beside = (await versionsIn(packs, id, shelf, files, cache)).map((pack) => pack.version);
  const around = packs.includes('/') ? packs.slice(0, packs.lastIndexOf('/')) || '/' : '.';
  const locked = (await lockedIn(cache, around, () => readLocks(around, files))).get(id) ?? [];
  return [...beside, ...locked].filter((each) => newestFirst(version, each) < 0).sort(newestFirst)[0];
}

const lockedIn = oncePerCache<ReadonlyMap<string, ReadonlySet<string>>>();

/** Which versions of each pack are pinned by the locks below a folder. */
async function readLocks(around: string, files: Files): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const locked = new Map<string, Set<string>>();
  for (const folder of foldersWith('fazhi.lock', (await listWithLinked(around, files)).paths ?? []))
    for (const [id, { version }] of (await openLock(joined(around, folder), files)).value?.packs ?? [])
      locked.set(id, (locked.get(id) ?? new Set()).add(version));
  return locked;
}
