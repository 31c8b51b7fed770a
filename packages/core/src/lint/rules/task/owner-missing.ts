import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';

/** A task that names no department. */
export const ownerMissing = defineRule('task/owner-missing', (checked, say) => {
  for (const { id, lead, responsible, exempt } of checked.dossier?.taskList.tasks ?? [])
    if (lead.length + responsible.length === 0 && !exempt) say({ place: taskPlace(checked, id), subject: id });
});
