import {
  addMessages,
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
} from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Outline } from '../../model/pack/outline.ts';
import type { Place } from '../../model/place.ts';
import { type Lock, referenceFrom, resolvePack } from '../../pack/index.ts';
import { openDossier } from '../dossiers/open-dossier.ts';
import { openSources } from '../dossiers/open-sources.ts';
import { textsOf } from '../dossiers/texts-of.ts';
import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { remember } from '../files/remember.ts';
import { type PackShelf, typedReference } from './find-pack.ts';
import { lockMessages, openLock } from './open-lock.ts';
import { openPacks, type PackLayer } from './open-packs.ts';
import { type PackCache, packCache } from './pack-cache.ts';

/** A pack with its layers applied, and what stands beside it. */
export interface OpenedPack {
  /** The last layer's name in messages. */
  readonly label: string;
  readonly folder: string;
  readonly outline: Outline | undefined;
  readonly sample: Dossier | undefined;
  /** The sample's files, decoded, by the names its messages carry. */
  readonly sources: ReadonlyMap<string, string>;
  /** Ids of the packs it is made of, by their names in messages. */
  readonly ids: ReadonlyMap<string, string>;
  /** The dossier that named it. */
  readonly dossier: Dossier | undefined;
  /** The packs it is made of, base first. */
  readonly layers: readonly PackLayer[];
  /** What a lock pins: the packs of a dossier, or the bases of a pack; base first. */
  readonly locked: readonly PackLayer[];
  /** The lock beside the dossier, or beside the pack, with the folder it stands in. */
  readonly lock: Lock | undefined;
  readonly lockFolder: string;
}

/** How a pack is opened. */
export interface OpenPackOptions {
  /** What the packs of a batch share. */
  readonly cache?: PackCache | undefined;
  /** Takes the newest version in range, whatever the lock pins, and is silent about the lock. */
  readonly unlocked?: boolean | undefined;
}

const kinds: OptionKinds<OpenPackOptions> = {
  cache: 'cache?',
  unlocked: 'flag?',
};

/**
 * The pack of that name or in that folder; where the folder is a dossier's, the pack it names.
 *
 * @param target a name, a folder of a pack, or a folder of a dossier
 * @param shelf packs known by name
 * @param files where folders are
 * @param options a cache, and whether locks count
 * @returns the resolved outline, its folder and its sample; undefined where there is none
 * @throws InputError where a dossier's folder cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openPack('云山/small', shelf, files)).value?.label; // '云山/small'
 * ```
 */
export async function openPack(
  target: string,
  shelf: PackShelf,
  files: Files,
  options: OpenPackOptions = {},
): Promise<Outcome<OpenedPack | undefined>> {
  requireArgument('text', 'target', target);
  requireArgument('shelf', 'shelf', shelf);
  requireArgument('files', 'files', files);
  requireOptions(kinds, 'options', options);
  const { cache = packCache(), unlocked = false } = options;
  const { opened } = cache;
  const shared = remember(files, cache);
  const messages: Message[] = [];
  const take = <Value>({ value, messages: found }: Outcome<Value>): Value => {
    addMessages(messages, found);
    return value;
  };
  const here = referenceFrom('.', target).replace(/(?<=.)\/$/, '');
  const isShipped = shelf.names.includes(target);
  const isDossier = !isShipped && (await files.read(below(here, 'report.yaml'))) !== undefined;
  const dossier = isDossier ? take(await openDossier(here, files)) : undefined;
  if (isDossier && !dossier) return { value: undefined, messages };

  const place: Place | undefined = dossier ? dossier.places.get('pack') : { file: target };
  const from = dossier ? here : '.';
  const reference = dossier?.report.pack ?? (await typedReference(isShipped ? target : here, shelf, files));
  const unpinned = await openPacks(reference, shelf, shared, { from, opened });
  const first = unpinned.layers.at(-1);
  const lockFolder = dossier ? here : (first?.folder ?? here);
  const lock = await openLock(lockFolder, files);
  const pins = lock.value?.packs;
  const found =
    unlocked || !pins || pins.size === 0 ? unpinned : await openPacks(reference, shelf, shared, { from, opened, pins });
  const { packs, labelOf, known, layers } = found;
  const locked = dossier ? layers : layers.slice(0, -1);
  const outline = take(resolvePack(reference, packs, { place, known, from, labelOf, engine: shelf.engine }));
  addMessages(messages, unlocked ? lock.messages : lockMessages(lock, locked, { place }, layers));

  const label = labelOf(reference, from);
  const folder = layers.find((layer) => layer.label === label)?.folder ?? label;
  const hasSample = outline && (await files.list(below(folder, 'sample'))) !== undefined;
  const ofSample = hasSample ? await openSources(below(folder, 'sample'), files) : undefined;
  const sample = ofSample && take(await openDossier(below(folder, 'sample'), files, { sources: ofSample }));
  const sources = ofSample ? textsOf(ofSample) : new Map<string, string>();
  const ids = new Map(layers.map((layer) => [layer.label, layer.id]));
  return {
    value: { label, folder, outline, sample, sources, ids, dossier, layers, locked, lock: lock.value, lockFolder },
    messages,
  };
}
