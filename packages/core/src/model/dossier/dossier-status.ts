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
  /** Patches whose base changed since they were accepted. */
  readonly suspects?: number | undefined;
  /** Files of a layer that stand in the place of a file below, which nobody is told of. */
  readonly overrides?: readonly string[] | undefined;
  /** Sections with text of the dossier's own. */
  readonly prose?: number | undefined;
  /** What keeps the report from being made. */
  readonly errors: number;
  /** Of the last build; undefined where there is none. */
  readonly built?: BuildStatus | undefined;
  /** Why the folder could not be opened at all. */
  readonly trouble?: string | undefined;
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
