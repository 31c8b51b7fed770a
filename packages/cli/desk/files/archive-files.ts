import { memoryFiles } from '@fazhi/core/folder';
import { type DeskFiles, isOutside, plainPath } from './desk-files.ts';

/** Files that were in a zip and live in this map, of which this page alone knows; every change is told. */
export function archiveFiles(entries: Map<string, Uint8Array>, changed: (path: string) => void): DeskFiles {
  const files = memoryFiles(entries);
  return {
    ...files,
    read: async (path) => (isOutside(path) ? undefined : files.read(plainPath(path))),
    list: async (folder) => {
      if (isOutside(folder)) return undefined;
      // The root is there also where it is empty.
      return (await files.list(plainPath(folder))) ?? (plainPath(folder) === '.' ? [] : undefined);
    },
    write: async (path, bytes) => {
      await files.write(plainPath(path), bytes);
      changed(path);
    },
    remove: async (path) => {
      entries.delete(plainPath(path));
      changed(path);
    },
    forget: () => {},
  };
}
