/** The one door to files: `node/` takes it as an argument, a host supplies it, a test keeps it in memory. */
export interface Files {
  /** The file's bytes, or undefined where there is none. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /**
   * Paths of all files below a folder, `/` between names, sorted; undefined where it is no folder. Links are followed
   * where they lead to a place inside the folder.
   */
  readonly list: (folder: string) => Promise<readonly string[] | undefined>;
  /** The links below a folder that `list` does not follow, sorted by path, where the files have such. */
  readonly links?: (folder: string) => Promise<readonly RefusedLink[]>;
  /** Writes whole or not at all, making folders as needed. */
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Puts a folder with these files in the place of what stands there, whole or not at all, where the files can. */
  readonly replaceFolder?: (folder: string, entries: ReadonlyMap<string, Uint8Array>) => Promise<void>;
  /** Does the work while nobody else does any in this folder, where others could. */
  readonly exclusively?: <Result>(folder: string, work: () => Promise<Result>) => Promise<Result>;
  /** The path without links and detours, where the files have such. */
  readonly realPath?: (path: string) => Promise<string>;
}

/** A link that is not followed: it leads out of the folder, to nothing that can be read, or to what was entered before. */
export interface RefusedLink {
  readonly path: string;
  readonly why: 'outside' | 'nowhere' | 'again';
  readonly isFolder: boolean;
}

/** Folders that hold no part of a dossier or pack. */
export const ignoredFolders: ReadonlySet<string> = new Set(['node_modules', 'out', '.git']);
