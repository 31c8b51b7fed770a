import { coverTasks } from '../../coverage/index.ts';
import type { Matrix } from '../../model/dossier/matrix.ts';
import type { LintSubject, TitledText } from '../../model/lint.ts';
import { matchFigures } from '../../readers/figures/index.ts';
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
    sureMetrics: (paragraphs) => sureMetricsIn(paragraphs, draft),
    ...beside,
  };
}

/** Values of the year alone: a text on last year's figure, on a change or on an aim is not on this metric's value. */
function sureMetricsIn(paragraphs: readonly TitledText[], { ledger }: Draft): readonly ReadonlyMap<number, string>[] {
  const metrics = [...ledger.entries.values()].map(({ metric }) => metric);
  const found = paragraphs.map(() => new Map<number, string>());
  for (const { block, start, certainty, role, candidates } of matchFigures(paragraphs, metrics, { year: ledger.year }))
    if (certainty === 'sure' && role === 'value' && candidates[0]) found[block]?.set(start, candidates[0].metric);
  return found;
}
