import { requireArgument } from '../../message/index.ts';
import type { Files } from '../files/files.ts';
import type { PackArchive } from './read-archive.ts';

/**
 * The same files as if the archive had been put into that folder: what stands there now is not seen.
 *
 * @param files where folders are
 * @param folder where the archive would go
 * @param archive what `readArchive` read
 * @returns files to open packs from; what is written goes to `files`
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const small = readArchive(writeArchive(pack)!, 'small.zip').value!;
 * await withArchive(files, '云山/packs/small', small).list('云山/packs'); // ['small/metrics.yaml', 'small/pack.yaml', 'small/sections/work.hbs']
 * ```
 */
export function withArchive(files: Files, folder: string, archive: Pick<PackArchive, 'files'>): Files {
  requireArgument('files', 'files', files);
  requireArgument('text', 'folder', folder);
  requireArgument('object', 'archive', archive);
  const prefix = `${folder}/`;
  const inside = new Map([...archive.files].map(([path, bytes]) => [prefix + path, bytes] as const));
  return {
    ...files,
    read: async (path) => (path.startsWith(prefix) ? inside.get(path) : files.read(path)),
    list: async (asked) => {
      const start = asked === '.' ? '' : `${asked}/`;
      const there = (await files.list(asked)) ?? [];
      const kept = there.filter((path) => !(start + path).startsWith(prefix));
      const added = [...inside.keys()].flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : []));
      const paths = [...kept, ...added].sort();
      return paths.length === 0 ? undefined : paths;
    },
  };
}
