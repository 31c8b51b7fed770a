import type { PackCase } from '../../flows/packs/test-pack.ts';
import { requireArgument } from '../../message/index.ts';
import { decodeText } from '../../source/index.ts';
import type { Files } from '../files/files.ts';
import { openDossier } from './open-dossier.ts';

/**
 * The cases below a pack's folder, by name; a dossier that names no pack is for this one.
 *
 * @param folder the pack's folder
 * @param pack the pack's name in messages
 * @param files where the folder is
 * @returns cases for `testPack`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await openCases('云山/small', 'small', files); // []
 * ```
 */
export async function openCases(folder: string, pack: string, files: Files): Promise<readonly PackCase[]> {
  requireArgument('text', 'folder', folder);
  requireArgument('text', 'pack', pack);
  requireArgument('files', 'files', files);
  const cases = folder === '.' ? 'cases' : `${folder}/cases`;
  const paths = (await files.list(cases)) ?? [];
  const names = [...new Set(paths.flatMap((path) => (path.includes('/') ? [path.slice(0, path.indexOf('/'))] : [])))];
  const read = async (path: string): Promise<string | undefined> => {
    const bytes = await files.read(path);
    return bytes && (decodeText(bytes, path).value ?? '');
  };
  return Promise.all(
    names.map(async (name): Promise<PackCase> => {
      const own = `${cases}/${name}`;
      const hasDossier = paths.includes(`${name}/dossier/report.yaml`);
      return {
        name,
        folder: own,
        dossier: hasDossier ? await openDossier(`${own}/dossier`, files, { pack }) : undefined,
        expected: await read(`${own}/expected.md`),
        messages: await read(`${own}/messages.txt`),
      };
    }),
  );
}
