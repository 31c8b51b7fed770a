import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Files } from '../folder/files/files.ts';
import { isAbsent, unreadable, unwritable } from '../folder/files/unusable.ts';
import { exclusively } from './exclusively.ts';
import { ownName } from './own-name.ts';
import { type Walked, walkFolder } from './walk-folder.ts';

/** The machine's own files. They are small and many: read or written at once, each takes a tenth of the time. */
export const diskFiles: Files = {
  async read(path) {
    try {
      return readFileSync(path);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw unreadable(path, error);
    }
  },
  async list(folder) {
    const paths = walk(folder)?.paths;
    return paths && [...paths].sort();
  },
  async links(folder) {
    return [...(walk(folder)?.links ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1));
  },
  async realPath(path) {
    try {
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  },
  async write(path, bytes) {
    const folder = dirname(path);
    const temporary = join(folder, ownName('tmp'));
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(temporary, bytes);
      renameSync(temporary, path);
    } catch (error) {
      discard(temporary);
      throw unwritable(path, barredBy(folder, error));
    }
  },
  async replaceFolder(folder, entries) {
    const above = dirname(folder);
    const [fresh, old] = [join(above, ownName('tmp')), join(above, ownName('tmp'))];
    try {
      for (const [path, bytes] of entries) {
        mkdirSync(dirname(join(fresh, path)), { recursive: true });
        writeFileSync(join(fresh, path), bytes, { flag: 'wx' });
      }
      const isThere = existsSync(folder);
      if (isThere) renameSync(folder, old);
      try {
        renameSync(fresh, folder);
      } catch (error) {
        if (isThere) renameSync(old, folder);
        throw error;
      }
    } catch (error) {
      discard(fresh);
      throw unwritable(folder, barredBy(above, error));
    }
    discard(old);
  },
  exclusively,
};

function discard(path: string): void {
  try {
    rmSync(path, { force: true, recursive: true });
  } catch {
    // What could not be written can seldom be removed.
  }
}

function walk(folder: string): Walked | undefined {
  try {
    return walkFolder(folder);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw unreadable(folder, error);
  }
}

/** Making folders below one that is read-only tells that they are not there: the nearest one that is says why. */
function barredBy(folder: string, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return error;
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK);
    return error;
  } catch (why) {
    return why;
  }
}
