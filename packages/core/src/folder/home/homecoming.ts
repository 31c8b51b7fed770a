import type { NumberConflict, NumberSince } from '../../flows/verify/base/settle-numbers.ts';
import type { FollowingFigure } from '../../flows/verify/home/unplaced/find-unplaced.ts';
import type { Unplaced } from '../../flows/verify/home/unplaced/unplaced.ts';
import type { WordingUpdates } from '../../flows/verify/home/update-wording.ts';
import type { FactUpdates } from '../../flows/verify/update-facts.ts';
import type { Verification } from '../../flows/verify/verify.ts';
import type { Message } from '../../message/index.ts';
import type { EditionId } from '../../model/report/edition.ts';
import type { FoundRemark } from '../../readers/docx/index.ts';
import type { PassageConflict } from '../../redline/index.ts';
import type { OpenedDraft } from '../dossiers/open-draft.ts';
import type { Files } from '../files/files.ts';
import type { PackShelf } from '../packs/find-pack.ts';

/** The dossier that an edited file goes home to. */
export interface BringHomeOptions {
  /** The draft of the dossier as it is now, as `openDraft` gives it. */
  readonly draft: OpenedDraft;
  readonly folder: string;
  readonly shelf: PackShelf;
  readonly files: Files;
  /** The edition that the file was written as. */
  readonly edition: EditionId;
}

/** What became of a dossier since an edited file was built. */
export interface DossierSince {
  /** Whether the file is known as it was built. Else every difference from the draft of now counts as an edit of the file. */
  readonly isBaseKnown: boolean;
  /** Numbers that the dossier changed and the file did not. */
  readonly since: readonly NumberSince[];
  /** Numbers and passages that both changed, each otherwise: nothing of them is written. */
  readonly numbers: readonly NumberConflict[];
  readonly passages: readonly PassageConflict[];
}

/** What an edited file changes in its dossier. Nothing is written yet. */
export interface Homecoming {
  /** What people did to the file since it was built. */
  readonly verification: Verification;
  /** Whether every number of it is what the dossier has now. */
  readonly isVerified: boolean;
  readonly beside: DossierSince;
  readonly facts: FactUpdates;
  readonly wording: WordingUpdates;
  /** Words of links that, once the numbers are written, are not what the ledger prints: the next build stops at them. */
  readonly stale: readonly Message[];
  /** Figures computed from what was written, which the next draft prints otherwise than the file: 增长16.7% becomes 增长38.9%. */
  readonly following: readonly FollowingFigure[];
  /** What reviewers wrote in the margin; those that are not settled are kept in `returns/批注.yaml`. */
  readonly remarks: readonly FoundRemark[];
  /** What stands in the file and, once all this is written, not in the draft; and the other way round. */
  readonly unplaced: readonly Unplaced[];
  /** The new bytes of each file, by path. None where the dossier could not be opened with them. */
  readonly changes: ReadonlyMap<string, Uint8Array>;
  /** The dossier cannot be opened with what was to be written: all of the wording is among what found no place. */
  readonly isRefused: boolean;
}
