import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';

/** A deadline that is neither a day nor a frequency: 长期坚持. */
export const deadlineNondate = defineRule('task/deadline-nondate', (checked, say) => {
  for (const { id, deadline } of checked.dossier?.taskList.tasks ?? [])
    if (deadline && deadline.date === undefined && deadline.frequency === undefined)
      say({ place: taskPlace(checked, id, 'deadline'), subject: id, actual: deadline.text });
});
