import { requireArgument } from '../../message/index.ts';
import type { Pin } from '../../model/pack/lock.ts';
import {
  isPackName,
  newestFirst,
  type PackFiles,
  parsePack,
  parsePackReference,
  referenceFrom,
  satisfies,
} from '../../pack/index.ts';
import { ancestorsOf, below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { readFolder } from '../files/read-folder.ts';
import { refuseLinks } from '../files/refused-links.ts';
import { listWithLinked } from '../workspace/list-with-linked.ts';
import { installedFolder } from './installed-folder.ts';
import { workspacePacks } from './workspace-packs.ts';

/** Packs that go by a name, such as those shipped with fazhi. */
export interface PackShelf {
  readonly names: readonly string[];
  readonly folderOf: (name: string) => string;
  /** The version of fazhi that reads packs: one whose `engine` rules it out is an error. */
  readonly engine?: string | undefined;
}

export interface PackSearch {
  readonly shelf: PackShelf;
  readonly files: Files;
  /** By id: of versions that will do, the one that is pinned is taken. */
  readonly pins: ReadonlyMap<string, Pick<Pin, 'version'>>;
  /** By folder; a search adds to them. */
  readonly opened: Map<string, PackFiles>;
  /** Opened at an earlier time, by folder. */
  readonly earlier?: ReadonlyMap<string, PackFiles> | undefined;
}

export interface FoundPack {
  /** Its name in messages: that of a shipped pack, else its folder. */
  readonly label: string;
  readonly folder: string;
  readonly files: PackFiles;
  /** Undefined where its pack.yaml cannot be read. */
  readonly id: string | undefined;
  readonly version: string | undefined;
}

/**
 * The pack that a reference means in a file of the folder `from`: of those on the shelves, the first in range, or
 * the pinned one; where none is in range the first of that name, so that a message can say what is wrong with it.
 */
export async function findPack(reference: string, from: string, search: PackSearch): Promise<FoundPack | undefined> {
  const { name, range } = parsePackReference(reference);
  let fitting: FoundPack | undefined;
  let other: FoundPack | undefined;
  for (const shelf of shelvesFor(name)) {
    for (const found of await shelf(reference, from, search)) {
      if (found.version === undefined || !satisfies(found.version, range)) {
        other ??= found;
        continue;
      }
      const pin = found.id === undefined ? undefined : search.pins.get(found.id)?.version;
      if (pin === found.version) return found;
      fitting ??= found;
      if (pin === undefined) return fitting;
    }
  }
  return fitting ?? other;
}

/**
 * A reference typed on a command line: a shipped pack's name, a folder that is there, or a name to be looked for.
 *
 * @param typed what somebody typed
 * @param shelf packs known by name
 * @param files where folders are
 * @returns a reference for `openPacks`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await typedReference('云山/small', shelf, files); // './云山/small'
 * ```
 */
export async function typedReference(typed: string, shelf: PackShelf, files: Files): Promise<string> {
  requireArgument('text', 'typed', typed);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  const { name } = parsePackReference(typed);
  if (shelf.names.includes(name) || !/^[^./\\]/.test(typed) || /^[A-Za-z]:/.test(typed)) return typed;
  const isFolder = (await files.list(typed)) !== undefined || (await files.list(name)) !== undefined;
  return isFolder ? `./${typed}` : typed;
}

/** Every version that a reference could mean if its range allowed it, the newest first. */
export async function packVersions(reference: string, from: string, search: PackSearch): Promise<readonly string[]> {
  const { name } = parsePackReference(reference);
  const found = await Promise.all(shelvesFor(name).map((shelf) => shelf(reference, from, search)));
  return [...new Set(found.flat().flatMap(({ version }) => version ?? []))].sort(newestFirst);
}

/** Names that a file of the folder `from` can refer to packs by: those shipped and those of the workspace. */
export async function knownPacks(from: string, { shelf, files }: PackSearch): Promise<readonly string[]> {
  const packs = await workspacePacks(from, files);
  const paths = packs === undefined ? [] : ((await listWithLinked(packs, files)).paths ?? []);
  return [...new Set([...shelf.names, ...foldersByName(paths).keys()])];
}

type Shelf = (reference: string, from: string, search: PackSearch) => Promise<readonly FoundPack[]>;

const shelvesFor = (name: string): readonly Shelf[] =>
  isPackName(name) ? [shipped, ofWorkspace, installed] : [inFolder];

const shipped: Shelf = async (reference, _from, search) => {
  const { name } = parsePackReference(reference);
  if (!search.shelf.names.includes(name)) return [];
  return [await openFolder(search.shelf.folderOf(name), search, name)];
};

/** `packs/<name>`, and beside it `packs/<name>@<version>` for each version that is kept, the newest first. */
const ofWorkspace: Shelf = async (reference, from, search) => {
  const { name } = parsePackReference(reference);
  const packs = await workspacePacks(from, search.files);
  if (packs === undefined) return [];
  const folders = foldersByName((await listWithLinked(packs, search.files)).paths ?? []).get(name) ?? [];
  const found = await Promise.all(folders.map((folder) => openFolder(`${packs}/${folder}`, search)));
  return found.sort((left, right) => newestFirst(left.version ?? '0.0.0', right.version ?? '0.0.0'));
};

/** In `node_modules`, the nearest first. */
const installed: Shelf = async (reference, from, search) => {
  const { name } = parsePackReference(reference);
  const found: FoundPack[] = [];
  for (const ancestor of ancestorsOf(from)) {
    const folder = await installedFolder(below(ancestor, `node_modules/${name}`), search.files);
    if (folder !== undefined) found.push(await openFolder(folder, search));
  }
  return found;
};

/** A folder whose own name ends in `@1.0.0` is not a range. */
const inFolder: Shelf = async (reference, from, search) => {
  const whole = referenceFrom(from, reference);
  if (await search.files.read(below(whole, 'pack.yaml'))) return [await openFolder(whole, search)];
  const { name } = parsePackReference(whole);
  return (await search.files.list(name)) === undefined ? [] : [await openFolder(name, search)];
};

const indexed = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Folders of packs by the name they go by, their versions put aside; of one list it is made once. */
function foldersByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = indexed.get(paths);
  if (known) return known;
  const folders = new Map<string, string[]>();
  for (const path of paths) {
    const [, name, version = ''] = /^((?:@[^/]+\/)?[^/@]+)(@[^/]+)?\/pack\.yaml$/.exec(path) ?? [];
    if (name !== undefined && !folders.get(name)?.push(name + version)) folders.set(name, [name + version]);
  }
  indexed.set(paths, folders);
  return folders;
}

/** What counts as the content of a pack: integrity is over these. */
export const isPart = (path: string): boolean =>
  /^(?:pack\.yaml|metrics\.yaml|formulations\.yaml|(?:sections|partials|patches)\/.+\.hbs|[^/]+\.hbs)$/.test(path);

export async function openFolder(
  folder: string,
  { shelf, files, opened, earlier }: PackSearch,
  name?: string,
): Promise<FoundPack> {
  const pack = opened.get(folder) ?? unlessChanged(earlier?.get(folder), await readPack(folder, files));
  // The latest used stands last.
  opened.delete(folder);
  opened.set(folder, pack);
  const label = name ?? (shelf.names.includes(folder) ? `./${folder}` : folder);
  const { id, version } = parsePack(pack, label).value?.manifest ?? {};
  return { label, folder, files: pack, id, version };
}

async function readPack(folder: string, files: Files): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = await readFolder(folder, files, isPart);
  await refuseLinks(folder, isPart, files);
  return read;
}

function unlessChanged(earlier: PackFiles | undefined, now: ReadonlyMap<string, Uint8Array>): PackFiles {
  const isSame = ([path, bytes]: readonly [string, Uint8Array]) => {
    const before = earlier?.get(path);
    if (typeof before === 'string') return before === new TextDecoder().decode(bytes);
    return (
      before instanceof Uint8Array && before.length === bytes.length && before.every((byte, at) => byte === bytes[at])
    );
  };
  return earlier?.size === now.size && [...now].every(isSame) ? earlier : now;
}
