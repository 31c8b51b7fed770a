import { type DossierOptions, type DossierSources, parseSources } from '../../dossier/index.ts';
import { makeError, type Outcome, requireArgument } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Files } from '../files/files.ts';
import { sayRefusedLinks } from '../files/refused-links.ts';
import { openSources } from './open-sources.ts';

/**
 * The dossier in this folder. Messages name files from the folder's own path on, `examples/x/facts.yaml`.
 *
 * @param folder the dossier's folder, without a slash at its end
 * @param files where the folder is
 * @param options the pack of a dossier that names none, and its files where they are read already
 * @returns the dossier, and every finding in its files
 * @throws InputError `input/no-folder` where there is no such folder
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * (await openDossier('云山', files)).value?.report.year; // 2025
 * ```
 */
export async function openDossier(
  folder: string,
  files: Files,
  { pack, sources }: Pick<DossierOptions, 'pack'> & { readonly sources?: DossierSources | undefined } = {},
): Promise<Outcome<Dossier | undefined>> {
  requireArgument('text', 'folder', folder);
  requireArgument('files', 'files', files);
  const { value, messages } = parseSources(sources ?? (await openSources(folder, files)), { pack, folder });
  return { value, messages: [...(await sayRefusedLinks(folder, files)), ...messages] };
}

/** The files of a folder by path inside it. */
export async function readFolder(
  folder: string,
  files: Files,
  wanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const paths = await files.list(folder);
  if (!paths) {
    const isFile = (await files.read(folder)) !== undefined;
    throw makeError('input/no-folder', {
      actual: folder,
      expected: ['卷宗是一个含有 report.yaml 的文件夹'],
      ...(isFile && { subject: '一个文件' }),
    });
  }
  const read = paths.filter(wanted).map(async (path) => [path, await files.read(`${folder}/${path}`)] as const);
  return new Map((await Promise.all(read)).flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : [])));
}
