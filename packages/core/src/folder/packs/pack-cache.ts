import { type Message, type Outcome, requireArgument } from '../../message/index.ts';
import type { Place } from '../../model/place.ts';
import { type CompiledOutline, compileOutline } from '../../outline/index.ts';
import { type PackFiles, parsePackReference, resolvePack } from '../../pack/index.ts';
import type { Remembered } from '../files/remember.ts';
import type { OpenedPacks } from './open-packs.ts';

/** What the dossiers of a batch share: each pack is looked for, read and parsed once, a chain of packs compiled once. */
export interface PackCache extends Remembered {
  /** Files of packs by folder. */
  readonly opened: Map<string, PackFiles>;
  /** Those of an earlier batch: where a folder still holds the same, they stand for it with all that is known of them. */
  readonly earlier: ReadonlyMap<string, PackFiles>;
  /**
   * Sound outlines with what was said of their packs, the latest used last.
   *
   * @internal
   */
  readonly compiled: Map<string, Compiled>;
}

interface Compiled {
  readonly value: CompiledOutline;
  readonly messages: readonly Message[];
  /** What it was made from, base first. */
  readonly files: readonly PackFiles[];
}

/**
 * A new cache; with `earlier`, one that takes over what has not changed since.
 *
 * @param earlier a cache of an earlier batch
 * @returns an empty cache, for `openDraft`, `openCheck` and `openStatus`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const cache = packCache();
 * (await openDraft('云山', shelf, files, { cache })).value?.facts; // ['review.accepted']
 * ```
 */
export function packCache(earlier?: PackCache): PackCache {
  if (earlier !== undefined) requireArgument('cache', 'earlier', earlier);
  return {
    opened: new Map(),
    earlier: earlier?.opened ?? new Map(),
    compiled: new Map(earlier?.compiled),
    reads: new Map(),
    lists: new Map(),
    links: new Map(),
  };
}

/** What is found out once of each of several things, while a cache is shared: it goes when the cache goes. */
export function oncePerCache<Value>() {
  const known = new WeakMap<PackCache, Map<string, Promise<Value>>>();
  return (cache: PackCache, about: string, find: () => Promise<Value>): Promise<Value> => {
    const ofCache = known.get(cache) ?? new Map<string, Promise<Value>>();
    known.set(cache, ofCache);
    const found = ofCache.get(about) ?? find();
    ofCache.set(about, found);
    return found;
  };
}

/** Districts often have a pack each, and then an outline is of no more use: memory stays flat. */
const mostOutlines = 8;

/** Packs that are kept open, and paths that are remembered, from one dossier of a batch to the next. */
const mostPacks = 32;
const mostPaths = 2000;

/**
 * Lets go of what no later dossier of a batch needs: what is below this one, and packs not used for long.
 *
 * @param cache a cache
 * @param dossier the folder of the dossier that is done
 * @returns nothing; the cache is changed
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * trimCache(packCache(), '云山'); // undefined
 * ```
 */
export function trimCache(cache: PackCache, dossier: string): void {
  requireArgument('object', 'cache', cache);
  requireArgument('text', 'dossier', dossier);
  const { opened, reads, lists, links } = cache;
  for (const known of [opened, reads, lists, links])
    for (const path of known.keys()) if (path.startsWith(`${dossier}/`)) known.delete(path);
  for (const oldest of [...opened.keys()].slice(0, -mostPacks)) opened.delete(oldest);
  for (const known of [reads, lists, links]) if (known.size > mostPaths) known.clear();
}

/** The outline of these packs, compiled; undefined with what is wrong with them. */
export function compilePacks(
  { packs, layers, known, labelOf, engine }: OpenedPacks,
  { reference, from, place }: { readonly reference: string; readonly from: string; readonly place: Place | undefined },
  { compiled }: PackCache,
): Outcome<CompiledOutline | undefined> {
  const key = [parsePackReference(reference).range, ...layers.map(({ label }) => label)].join('\n');
  const files = layers.map((layer) => layer.files);
  const earlier = compiled.get(key);
  if (earlier?.files.every((each, index) => each === files[index])) {
    compiled.delete(key);
    compiled.set(key, earlier);
    return earlier;
  }
  const { value: outline, messages } = resolvePack(reference, packs, { place, known, from, labelOf, engine });
  if (!outline) return { value: undefined, messages };
  const { value, messages: ofTemplates } = compileOutline(outline);
  if (!value) return { value, messages: [...messages, ...ofTemplates] };
  compiled.set(key, { value, messages, files });
  for (const oldest of [...compiled.keys()].slice(0, -mostOutlines)) compiled.delete(oldest);
  return { value, messages };
}
