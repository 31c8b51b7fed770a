import { coverTasks } from '../../coverage/index.ts';
import type { LintSubject } from '../../model/lint.ts';
import type { Draft } from '../draft/draft.ts';

/** A draft with its data beside it, as rules look at it. */
export const lintSubject = (draft: Draft, beside: Pick<LintSubject, 'sources' | 'previous'>): LintSubject => ({
  report: draft.report,
  places: draft.dossier.places,
  year: draft.dossier.report.year,
  formulations: draft.formulations,
  dossier: draft.dossier,
  ledger: draft.ledger,
  matrix: coverTasks(draft),
  ...beside,
});
