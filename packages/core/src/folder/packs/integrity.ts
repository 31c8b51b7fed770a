import { requireArgument } from '../../message/index.ts';
import { type CurrentPack, canonicalPack, type PackFiles } from '../../pack/index.ts';
import { integrityOfBytes } from '../files/sha256.ts';
import type { PackLayer } from './open-packs.ts';

/** Forty districts extend one base: it is hashed once. */
const known = new WeakMap<PackFiles, string>();

/** `sha256-…` over the content of a pack, however its files are typed; base64, as in other lock files. */
export function integrityOf(files: PackFiles): string {
  requireArgument('map', 'files', files);
  const integrity = known.get(files) ?? integrityOfBytes(canonicalPack(files));
  known.set(files, integrity);
  return integrity;
}

/** The layers as a lock would pin them, in their order. */
export const pinLayers = (layers: readonly PackLayer[]): readonly CurrentPack[] =>
  layers.map(({ id, version, files }) => ({ id, version, integrity: integrityOf(files) }));
