import { rmSync } from 'node:fs';
import { type Files, sha256 } from '@fazhi/core/folder';
import { servedPath } from './served-path.ts';

/** What a change was made to: the hash of the file as it was read, or that there was none. */
export type Precondition = { readonly hash: string } | { readonly absent: true };

/** A file's bytes with the hash that a change of it must name. */
export interface ServedFile {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** The files below one folder, for a page. Each answers `refused` to a path that leads out of it. */
export interface ServedFiles {
  readonly list: (folder: string) => Promise<readonly string[] | undefined | 'refused'>;
  readonly read: (path: string) => Promise<ServedFile | undefined | 'refused'>;
  /** Writes the file, or removes it where there are no bytes, unless another was there before: that is a conflict. */
  readonly change: (
    path: string,
    bytes: Uint8Array | undefined,
    before: Precondition,
  ) => Promise<ServedFile | undefined | 'refused' | 'conflict'>;
}

export function servedFiles(root: string, files: Files): ServedFiles {
  let last: Promise<unknown> = Promise.resolve();
  /** Looking and writing are one turn: between them nobody else's change comes in. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  const at = async (path: string): Promise<ServedFile | undefined> => {
    const bytes = await files.read(path);
    return bytes && { bytes, hash: sha256(bytes) };
  };
  return {
    list: async (folder) => {
      const path = servedPath(root, folder);
      return path === undefined ? 'refused' : files.list(path);
    },
    read: async (path) => {
      const real = servedPath(root, path);
      return real === undefined ? 'refused' : at(real);
    },
    change: (path, bytes, before) =>
      inTurn(async () => {
        const real = path === '.' ? undefined : servedPath(root, path);
        if (real === undefined) return 'refused';
        const found = await at(real);
        if ('absent' in before ? found !== undefined : found?.hash !== before.hash) return 'conflict';
        if (!bytes) {
          rmSync(real, { force: true });
          return undefined;
        }
        await files.write(real, bytes);
        return { bytes, hash: sha256(bytes) };
      }),
  };
}
