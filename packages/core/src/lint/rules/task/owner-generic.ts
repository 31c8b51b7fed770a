import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';

const generic =
  /^(?:有关|相关|各有关|各相关|区?政府其他有关|市?政府其他有关|县?政府其他有关|其他有关|其他)(?:部门|单位|部门和单位)$/;

/** A task whose departments are all “the departments concerned”. */
export const ownerGeneric = defineRule('task/owner-generic', (checked, say) => {
  for (const { id, lead, responsible } of checked.dossier?.taskList.tasks ?? []) {
    const owners = [...lead, ...responsible];
    if (owners.length > 0 && owners.every((owner) => generic.test(owner)))
      say({
        place: taskPlace(checked, id, lead.length > 0 ? 'lead' : 'responsible'),
        subject: id,
        actual: owners.join('、'),
      });
  }
});
