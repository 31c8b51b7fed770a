import type { DossierSources } from '../../dossier/index.ts';
import type { BuildRecord } from '../../model/manifest.ts';
import { sha256 } from '../files/sha256.ts';

/** The sha256 of each file that a report is made from, by its path inside the dossier, sorted. */
export const hashInputs = (sources: DossierSources): BuildRecord['inputs'] =>
  [...sources].map(([path, { bytes }]) => ({
    path,
    sha256: sha256(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
  }));
