/** How one dossier of a workspace stands to its packs; what cannot be known, because it cannot be read, is undefined. */
export interface DossierStatus {
  /** Its folder. */
  readonly dossier: string;
  readonly organ?: string | undefined;
  readonly year?: number | undefined;
  /** Base first. */
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  /** Layers of which there is a newer version. */
  readonly behind: readonly { readonly id: string; readonly version: string; readonly newest: string }[];
  readonly patches?: number | undefined;
  /** Patches whose base changed since they were accepted, and prose in the place of words that changed since. */
  readonly suspects?: number | undefined;
  /** Patches that nobody has accepted yet: whether their base changed, nobody can say. */
  readonly unaccepted?: number | undefined;
  /** Metrics of a layer below that a layer, or the dossier, says otherwise. */
  readonly metrics?: readonly string[] | undefined;
  /** Rules that a layer, or the dossier, sets otherwise than a layer below. */
  readonly rules?: readonly string[] | undefined;
  /** Whether its packs are pinned, and are as they were pinned. */
  readonly lock?: LockStatus | undefined;
  /** Files of a layer that stand in the place of a file below, which nobody is told of. */
  readonly overrides?: readonly string[] | undefined;
  /** Sections of a layer below that a layer which writes its own outline does not take, nor what comes there later. */
  readonly leftOut?: readonly { readonly pack: string; readonly sections: readonly string[] }[] | undefined;
  /** Sections with text of the dossier's own. */
  readonly prose?: number | undefined;
  /** What keeps the report from being made. */
  readonly errors: number;
  /** Of the last build; undefined where there is none. */
  readonly built?: BuildStatus | undefined;
  /** Why the folder could not be opened at all. */
  readonly trouble?: string | undefined;
}
/** `none`: nothing is pinned; `changes` are the ids of packs that are no longer as the lock has them. */
export interface LockStatus {
  readonly state: 'none' | 'kept' | 'changed';
  readonly changes: readonly string[];
}
/** The latest build of a dossier, as its record has it. */
export interface BuildStatus {
  /** The version of fazhi. */
  readonly tool: string;
  /** Files that it wrote. */
  readonly outputs: number;
  /** Neither the files of the dossier nor its packs changed since. */
  readonly current: boolean;
}
