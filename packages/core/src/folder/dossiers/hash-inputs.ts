import type { DossierSources } from '../../dossier/index.ts';
import { requireArgument } from '../../message/index.ts';
import type { BuildRecord } from '../../model/manifest.ts';
import { sha256 } from '../files/sha256.ts';

/**
 * The sha256 of each file that a report is made from, by its path inside the dossier, sorted.
 *
 * @param sources what `openSources` read
 * @returns paths with hexadecimal hashes
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * hashInputs(await openSources('云山', files)).map(({ path }) => path); // ['report.yaml', 'small/metrics.yaml', 'small/pack.yaml', 'small/sections/work.hbs']
 * ```
 */
export function hashInputs(sources: DossierSources): BuildRecord['inputs'] {
  requireArgument('map', 'sources', sources);
  return [...sources].map(([path, { bytes }]) => ({
    path,
    sha256: sha256(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
  }));
}
