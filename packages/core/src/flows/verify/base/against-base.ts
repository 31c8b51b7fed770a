import type { Passage } from '../../../model/redline/passage.ts';
import { comparePassages, mergePassages, type PassageConflict } from '../../../redline/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { namesIn, passagesIn } from '../../redline/passages-in.ts';
import { isVerified, type Returned, readReturned, type Verification, verifyAgainst } from '../verify.ts';
import { type SettledNumbers, settleNumbers } from './settle-numbers.ts';

/** The file as it was built, the one that the dossier would make now, and the one that came back. */
export interface ThreeFiles {
  readonly base: Uint8Array;
  readonly now: Uint8Array;
  readonly file: Uint8Array;
}

/** What people changed in a file since it was built, beside what became of its dossier since. */
export interface AgainstBase {
  readonly verification: Verification;
  /** Whether every number of the file is what the dossier has now. */
  readonly isVerified: boolean;
  readonly numbers: SettledNumbers;
  /** The text of now with the edits of the file in it. */
  readonly asked: readonly Passage[];
  readonly conflicts: readonly PassageConflict[];
}

/** Whether two texts of a passage differ in these numbers alone, which are told apart. */
function isTold(
  { now, file, isMovedTwice }: PassageConflict,
  numbers: SettledNumbers['conflicts'],
  names: readonly string[],
): boolean {
  if (isMovedTwice || !now || !file || now.cells.length !== file.cells.length) return false;
  const { edits } = comparePassages([now], [file], { names });
  const told = new Set(numbers.map(({ metric }) => metric));
  return edits.every(
    (edit) =>
      edit.kind === 'changed' &&
      !edit.level &&
      edit.words.every(({ of, metric }) => of === 'form' || (metric !== undefined && told.has(metric))),
  );
}

/** Three-way: an edit is what differs from the file as it was built, not from what the dossier would print today. */
export function againstBase(draft: Draft, { base, now, file }: ThreeFiles, returned: Returned): AgainstBase {
  const verification = verifyAgainst(base, returned);
  const changed = base === now ? undefined : verifyAgainst(base, readReturned(now)).accepted;
  const numbers = changed
    ? settleNumbers(draft, verification.accepted, changed)
    : { edits: verification.accepted, conflicts: [], since: [] };
  if (!changed)
    return {
      verification,
      isVerified: isVerified(verification),
      numbers,
      asked: passagesIn(file, 'returned.docx'),
      conflicts: [],
    };
  const texts = {
    base: passagesIn(base, 'base.docx'),
    now: passagesIn(now, 'now.docx'),
    file: passagesIn(file, 'returned.docx'),
  };
  const names = namesIn(draft);
  const { passages, conflicts } = mergePassages(texts, { names });
  return {
    verification,
    isVerified: isVerified(verifyAgainst(now, returned)),
    numbers,
    asked: passages,
    conflicts: conflicts.filter((each) => !isTold(each, numbers.conflicts, names)),
  };
}
