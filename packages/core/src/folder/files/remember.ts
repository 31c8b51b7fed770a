import type { Files } from './files.ts';

/** What was read and listed before, by path. */
export interface Remembered {
  readonly reads: Map<string, ReturnType<Files['read']>>;
  readonly lists: Map<string, ReturnType<Files['list']>>;
  readonly links: Map<string, ReturnType<NonNullable<Files['links']>>>;
}

/** The same files, each read and each folder listed only once; not for files that are written meanwhile. */
export function remember(files: Files, { reads, lists, links }: Remembered): Files {
  const once = <Value>(known: Map<string, Promise<Value>>, path: string, find: (path: string) => Promise<Value>) => {
    const found = known.get(path) ?? find(path);
    known.set(path, found);
    return found;
  };
  return {
    ...files,
    read: (path) => once(reads, path, files.read),
    list: (folder) => once(lists, folder, files.list),
    ...(files.links && { links: (folder) => once(links, folder, files.links!) }),
  };
}
