import { type Files, memoryFiles } from '@fazhi/core/folder';
import { packFiles } from '../instead/pages.ts';

/** No path of a dossier begins so: what is served has none that begins with a slash. */
export const packFolder = '/fazhi/';

/** These files, and beside them the packs that came with the program, which nobody can write to. */
export function withPacks(files: Files): Files {
  const encoder = new TextEncoder();
  const entries = Object.entries(packFiles).flatMap(([name, texts]) =>
    Object.entries(texts).map(([path, text]) => [`${packFolder}${name}/${path}`, encoder.encode(text)] as const),
  );
  const packs = memoryFiles(new Map(entries));
  const of = (path: string): Files => (path.startsWith(packFolder) ? packs : files);
  return {
    ...files,
    read: (path) => of(path).read(path),
    list: (folder) => of(folder).list(folder),
  };
}
