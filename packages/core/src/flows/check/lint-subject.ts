import { coverTasks } from '../../coverage/index.ts';
import type { Matrix } from '../../model/dossier/matrix.ts';
import type { LintSubject } from '../../model/lint.ts';
import type { Draft } from '../draft/draft.ts';

/** A draft with its data beside it, as rules look at it; the matrix is made for the first rule that asks for it. */
export function lintSubject(draft: Draft, beside: Pick<LintSubject, 'sources' | 'previous'>): LintSubject {
  let matrix: Matrix | undefined;
  return {
    report: draft.report,
    places: draft.dossier.places,
    year: draft.dossier.report.year,
    formulations: draft.formulations,
    dossier: draft.dossier,
    ledger: draft.ledger,
    get matrix() {
      matrix ??= coverTasks(draft);
      return matrix;
    },
    ...beside,
  };
}
