import type { BuildRecord } from '../../model/manifest.ts';
import type { Files } from '../files/files.ts';
import { sha256 } from '../files/sha256.ts';

const isInput = (path: string) => path === 'fazhi.lock' || /\.(?:ya?ml|md|hbs)$/i.test(path);

/** The sha256 of each file in a dossier's folder that a report is made from, by its path inside, sorted. */
export async function hashInputs(dossier: string, files: Files): Promise<BuildRecord['inputs']> {
  const paths = ((await files.list(dossier)) ?? []).filter((path) => isInput(path));
  const hashed = paths.map(async (path) => ({ path, bytes: await files.read(`${dossier}/${path}`) }));
  return (await Promise.all(hashed)).flatMap(({ path, bytes }) => (bytes ? [{ path, sha256: sha256(bytes) }] : []));
}
