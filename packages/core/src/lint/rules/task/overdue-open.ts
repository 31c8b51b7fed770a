import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';

/** A task whose day has passed while nothing shows that it was done, and no part says why. */
export const overdueOpen = defineRule('task/overdue-open', (checked, say) => {
  for (const { task, state, overdue } of checked.matrix?.rows ?? [])
    if (overdue && state === 'uncovered')
      say({
        place: taskPlace(checked, task.id, 'deadline'),
        subject: task.id,
        actual: task.deadline?.text ?? task.deadline?.date,
      });
});
