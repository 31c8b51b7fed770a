import type { Files } from './files.ts';

/** The same files with these in the place of what stands there, as if they had been written. */
export function overlaid(files: Files, changes: ReadonlyMap<string, Uint8Array>): Files {
  return {
    ...files,
    read: async (path) => changes.get(path) ?? files.read(path),
    list: async (folder) => {
      const there = await files.list(folder);
      const prefix = `${folder}/`;
      const added = [...changes.keys()].flatMap((path) =>
        folder === '.' ? [path] : path.startsWith(prefix) ? [path.slice(prefix.length)] : [],
      );
      return there === undefined && added.length === 0 ? undefined : [...new Set([...(there ?? []), ...added])].sort();
    },
  };
}
