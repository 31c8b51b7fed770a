import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';

/** A task without a deadline, in a list where others have one. */
export const deadlineMissing = defineRule('task/deadline-missing', (checked, say) => {
  const tasks = checked.dossier?.taskList.tasks ?? [];
  if (tasks.every(({ deadline }) => deadline === undefined)) return;
  for (const { id, deadline, exempt } of tasks)
    if (deadline === undefined && !exempt) say({ place: taskPlace(checked, id), subject: id });
});
