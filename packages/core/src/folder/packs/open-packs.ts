import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { Pin } from '../../model/pack/lock.ts';
import { type PackFiles, parsePack, parsePackReference, plainLabel, referenceFrom } from '../../pack/index.ts';
import type { Files } from '../files/files.ts';
import { findPack, knownPacks, type PackSearch, type PackShelf } from './find-pack.ts';

/** One pack of a chain, and how it came to be in it. */
export interface PackLayer {
  /** Its name in messages. */
  readonly label: string;
  readonly folder: string;
  readonly files: PackFiles;
  readonly id: string;
  readonly version: string;
  /** What names it, as written, `national@^1`, and the versions it allows. */
  readonly reference: string;
  readonly range: string;
  /** The folder of the file that names it. */
  readonly from: string;
}

/** A pack and every pack below it. */
export interface OpenedPacks {
  /** Files of each by its label. */
  readonly packs: ReadonlyMap<string, PackFiles>;
  /** For `resolvePack`: the label of what a reference means. */
  readonly labelOf: (reference: string, from: string) => string;
  /** Names to suggest where one is missing. */
  readonly known: readonly string[];
  /** Base first; those whose pack.yaml cannot be read are left out. */
  readonly layers: readonly PackLayer[];
  /** The version of fazhi that reads them, for `resolvePack`. */
  readonly engine?: string | undefined;
}

/** How packs are looked for. */
export interface OpenPacksOptions {
  /** The folder from which the reference is written; the current one by default. */
  readonly from?: string | undefined;
  /** What a lock pins, by id: of versions that will do, that one is taken. */
  readonly pins?: ReadonlyMap<string, Pick<Pin, 'version'>> | undefined;
  /** Packs that earlier calls opened, and this one adds to. */
  readonly opened?: Map<string, PackFiles> | undefined;
  /** Packs of an earlier time: those whose files are still the same are not parsed again. */
  readonly earlier?: ReadonlyMap<string, PackFiles> | undefined;
}

const kinds: OptionKinds<OpenPacksOptions> = {
  from: 'text?',
  pins: 'map?',
  opened: 'map?',
  earlier: 'map?',
};

/**
 * The pack that a reference means, and every pack it extends. A name is looked for among the packs of the shelf,
 * then in `packs/` of the workspace, then in `node_modules`; what begins with a dot is a folder. Those that cannot
 * be found are left out.
 *
 * @param reference a name with or without a range, or a folder that begins with a dot
 * @param shelf packs known by name
 * @param files where folders are
 * @param options the folder it is meant from, pins of a lock, packs that are read already
 * @returns files by label, and the layers, base first
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * [...(await openPacks('./云山/small', shelf, files)).packs.keys()].length; // 1
 * ```
 */
export async function openPacks(
  reference: string,
  shelf: PackShelf,
  files: Files,
  options: OpenPacksOptions = {},
): Promise<OpenedPacks> {
  requireArgument('text', 'reference', reference);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  requireOptions(kinds, 'options', options);
  const { from = '.', pins = new Map(), opened = new Map(), earlier } = options;
  const search: PackSearch = { shelf, files, pins, opened, earlier };
  const packs = new Map<string, PackFiles>();
  const labels = new Map<string, string>();
  let layers: readonly PackLayer[] = [];
  let known = shelf.names;
  let next: string | undefined = reference;
  let [named, folder] = [from, from];
  while (next !== undefined) {
    const found = await findPack(next, folder, search);
    if (!found) known = await knownPacks(folder, search);
    else labels.set(`${named}\n${next}`, found.label);
    if (!found || packs.has(found.label)) break;
    packs.set(found.label, found.files);
    const { label, id, version } = found;
    const { extends: base, mixins = [] } = parsePack(found.files, label).value?.manifest ?? {};
    const own = id === undefined || version === undefined ? [] : [layerOf({ ...found, id, version }, next, folder)];
    const taken: PackLayer[] = [];
    for (const reference of mixins) {
      const mixin = await findPack(reference, found.folder, search);
      if (!mixin) known = await knownPacks(found.folder, search);
      else labels.set(`${label}\n${reference}`, mixin.label);
      if (mixin) packs.set(mixin.label, mixin.files);
      if (mixin?.id === undefined || mixin.version === undefined) continue;
      taken.push(layerOf({ ...mixin, id: mixin.id, version: mixin.version }, reference, found.folder));
    }
    // A mixin that a layer above takes too stands below both.
    layers = [...taken, ...own, ...layers.filter((layer) => taken.every((mixin) => mixin.label !== layer.label))];
    [named, folder] = [label, found.folder];
    next = base;
  }
  return {
    packs,
    labelOf: (written, by) => labels.get(`${by}\n${written}`) ?? plainLabel(written, by),
    known,
    layers,
    engine: shelf.engine,
  };
}

const layerOf = (
  { label, folder, files, id, version }: Omit<PackLayer, 'reference' | 'range' | 'from'>,
  reference: string,
  from: string,
): PackLayer => ({ label, folder, files, id, version, reference, range: rangeIn(reference, from, folder), from });

/** Where the whole reference is the folder, what follows its `@` is a part of its name. */
const rangeIn = (reference: string, from: string, folder: string): string =>
  referenceFrom(from, reference) === folder ? '*' : parsePackReference(reference).range;
