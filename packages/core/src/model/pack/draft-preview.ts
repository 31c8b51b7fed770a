import type { PassageEdit } from '../redline/redline.ts';
import type { PackChange } from './pack-change.ts';

/** A sentence, a heading or a row of a table that a release changes in one draft. */
export interface PreviewedEdit {
  readonly edit: PassageEdit;
  /** The section it stands in, else `preamble`, `closing` or `report`. */
  readonly section: string;
  /** A number changes, comes or goes. */
  readonly isData: boolean;
  /** Changes of the pack that account for it; with none, nothing that was told explains it. */
  readonly causes: readonly PackChange[];
}

/** A setting of the page that a release changes in one draft. */
export interface PreviewedLayout {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Something that the check says of only one of the two drafts. */
export interface PreviewedMessage {
  readonly severity: 'error' | 'warning' | 'info';
  readonly ruleId: string;
  readonly reason: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** What a release of a pack does to the draft of one dossier. Plain data. */
export interface DraftPreview {
  readonly dossier: string;
  readonly organ?: string | undefined;
  /** The version of the pack that the dossier is made with now; absent where it does not use this pack. */
  readonly version?: string | undefined;
  /** Where the range that names the pack leaves the new version out: the range, and the file it is in. */
  readonly outOfRange?: { readonly range: string; readonly by: string } | undefined;
  /** Whether both drafts could be made. */
  readonly isDrafted: boolean;
  readonly edits: readonly PreviewedEdit[];
  readonly layout: readonly PreviewedLayout[];
  /** What the check says of the new draft alone, and of the old one alone. */
  readonly come: readonly PreviewedMessage[];
  readonly gone: readonly PreviewedMessage[];
  /** Why it could not be opened. */
  readonly trouble?: string | undefined;
}
