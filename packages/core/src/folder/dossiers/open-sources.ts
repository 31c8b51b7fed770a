import type { DossierSources } from '../../dossier/index.ts';
import { requireArgument } from '../../message/index.ts';
import { readSource } from '../../source/index.ts';
import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { readFolder } from '../files/read-folder.ts';

/** The files that a report is made from: data, texts, packs of its own, the lock. Evidence and outputs are none. */
const isInput = (path: string) => path === 'fazhi.lock' || /\.(?:ya?ml|md|hbs)$/i.test(path);

/**
 * The files of a dossier by path inside it, each read and decoded once. What else is asked of them (hashes, texts for
 * fixes, the dossier itself) is made of these.
 *
 * @param folder the dossier's folder, without a slash at its end
 * @param files where the folder is
 * @returns bytes and texts by path inside the folder
 * @throws InputError `input/no-folder` where there is no such folder
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openSources('云山', files)).has('report.yaml'); // true
 * ```
 */
export async function openSources(folder: string, files: Files): Promise<DossierSources> {
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  const read = await readFolder(folder, files, isInput);
  return new Map([...read].map(([path, bytes]) => [path, readSource(bytes, below(folder, path))]));
}

/** The same files, of which those that were read are handed out from memory. */
export function withSources(files: Files, folder: string, sources: DossierSources): Files {
  const known = new Map([...sources].map(([path, { bytes }]) => [below(folder, path), bytes] as const));
  return {
    ...files,
    read: async (path) => {
      const bytes = known.get(path);
      return bytes instanceof Uint8Array ? bytes : files.read(path);
    },
  };
}
