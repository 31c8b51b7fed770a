import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';

/** A task of the report year that nothing in the report shows; one whose day has passed has a rule of its own. */
export const unreported = defineRule('task/unreported', (checked, say) => {
  const { matrix, year, dossier } = checked;
  if (!matrix || !dossier) return;
  for (const { task, state, overdue } of matrix.rows) {
    const due = task.deadline?.date;
    if (state !== 'uncovered' || overdue || (due !== undefined && due > `${year}-12-31`)) continue;
    say({ place: taskPlace(checked, task.id), subject: task.id, actual: task.content.slice(0, 20) });
  }
});
