import type { CoverageRow, CoverageView } from '../model/dossier/matrix.ts';
import type { Task } from '../model/dossier/task.ts';

/** The rows under each of the names their tasks have, in the order in which the names first come. */
export function viewsOf(
  rows: readonly CoverageRow[],
  namesOf: (task: Task) => readonly string[],
): readonly CoverageView[] {
  const views = new Map<string, CoverageRow[]>();
  for (const row of rows) {
    for (const name of new Set(namesOf(row.task))) {
      const view = views.get(name);
      if (view) view.push(row);
      else views.set(name, [row]);
    }
  }
  return [...views].map(([name, own]) => ({ name, rows: own }));
}
