import { decodeText } from '../../source/index.ts';
import type { Files } from '../files/files.ts';
import { readFolder } from './open-dossier.ts';

/** The YAML and Markdown files of a dossier, decoded, by the names that messages carry; files in other encodings are left out. */
export async function readSources(folder: string, files: Files): Promise<ReadonlyMap<string, string>> {
  const below = (path: string) => (folder === '.' ? path : `${folder}/${path}`);
  const parts = await readFolder(folder, files, (path) => /\.(?:ya?ml|md)$/i.test(path));
  return new Map(
    [...parts].flatMap(([path, bytes]) => {
      const { value: text } = decodeText(bytes, path);
      return text === undefined ? [] : [[below(path), text] as const];
    }),
  );
}
