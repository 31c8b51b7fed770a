import { requireArgument } from '../../message/index.ts';
import { type CurrentPack, canonicalPack, type PackFiles } from '../../pack/index.ts';
import { integrityOfBytes } from '../files/sha256.ts';
import type { PackLayer } from './open-packs.ts';

/** Forty districts extend one base: it is hashed once. */
const known = new WeakMap<PackFiles, string>();

/**
 * `sha256-…` over the content of a pack, however its files are typed; base64, as in other lock files.
 *
 * @param files texts or bytes of a pack, by path
 * @returns `sha256-` and 44 characters
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * integrityOf(pack).length; // 51
 * ```
 */
export function integrityOf(files: PackFiles): string {
  requireArgument('map', 'files', files);
  const integrity = known.get(files) ?? integrityOfBytes(canonicalPack(files));
  known.set(files, integrity);
  return integrity;
}

/**
 * The layers as a lock would pin them, in their order.
 *
 * @param layers `layers` of `openPacks`
 * @returns id, version and integrity of each
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * pinLayers((await openPacks('./云山/small', shelf, files)).layers)[0]?.id; // 'small'
 * ```
 */
export function pinLayers(layers: readonly PackLayer[]): readonly CurrentPack[] {
  requireArgument('layers', 'layers', layers);
  return layers.map(({ id, version, files }) => ({ id, version, integrity: integrityOf(files) }));
}
