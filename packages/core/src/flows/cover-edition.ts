import { coverTasks } from '../coverage/index.ts';
import { openView } from '../edition/index.ts';
import { type EditionId, editions } from '../model/edition.ts';
import type { Matrix } from '../model/matrix.ts';
import type { Draft } from './draft.ts';

/** The tasks of a draft against its sentences, as one edition may show them. */
export const coverEdition = (draft: Draft, edition: EditionId): Matrix =>
  coverTasks(editions[edition].internal ? draft : openView(draft));
