import { requireArgument } from '../../message/index.ts';
import { type Files, ignoredFolders } from './files.ts';

/**
 * Files that live in this map, by path: the twin of the disk, for tests and for hosts without one.
 *
 * @param entries bytes by path; what is written is put there
 * @returns `Files` over the map
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await memoryFiles(new Map([['a/b.md', encode('一')]])).list('a'); // ['b.md']
 * ```
 */
export function memoryFiles(entries: Map<string, Uint8Array>): Files {
  requireArgument('map', 'entries', entries);
  const turns = new Map<string, Promise<void>>();
  return {
    read: async (path) => entries.get(path.replace(/^\.\//, '')),
    list: async (folder) => {
      const prefix = folder === '.' ? '' : `${folder}/`;
      const inside = [...entries.keys()].filter((path) => path.startsWith(prefix));
      if (inside.length === 0) return undefined;
      return inside
        .map((path) => path.slice(prefix.length))
        .filter(
          (path) =>
            !path
              .split('/')
              .slice(0, -1)
              .some((name) => ignoredFolders.has(name)),
        )
        .sort();
    },
    write: async (path, bytes) => {
      entries.set(path, bytes);
    },
    replaceFolder: async (folder, inside) => {
      for (const path of [...entries.keys()]) if (path.startsWith(`${folder}/`)) entries.delete(path);
      for (const [path, bytes] of inside) entries.set(`${folder}/${path}`, bytes);
    },
    exclusively: (folder, work) => {
      const turn = (turns.get(folder) ?? Promise.resolve()).then(work);
      const over = turn.then(
        () => {},
        () => {},
      );
      turns.set(folder, over);
      return turn;
    },
  };
}
