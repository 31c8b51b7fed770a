import type { Files } from '@fazhi/core/folder';
import { normalize } from 'pathe';

/** Files that a page works on: those of core, and what a page needs besides. */
export interface DeskFiles extends Files {
  /** Removes a file that was made here; one that somebody changed since is left, and it is a conflict. */
  readonly remove: (path: string) => Promise<void>;
  /** Forgets what was read: it changed elsewhere. All of it where no paths are given. */
  readonly forget: (paths: readonly string[]) => void;
}

/** `./a/b`, `a//b` and `a/c/../b` are `a/b`. */
export const plainPath = (path: string): string => normalize(path).replace(/(?<=.)\/$/, '');

/** Whether a path leads out of what is open: packs are looked for in the folders above, of which there are none here. */
export const isOutside = (path: string): boolean => /^(?:\.\.(?:\/|$)|\/)/.test(plainPath(path));
