import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';

/** A name with its 办公室 in full, and without what stands before the unit: 区政府办 and 区政府办公室 are one. */
const keyOf = (name: string) =>
  name
    .replace(/办公室$/, '办')
    .replace(/^(?:中共)?[省市区县]?委?(?=依法治)/, '')
    .replace(/委员会办$/, '办');

/** One unit under two names in one list. */
export const ownerAlias = defineRule('task/owner-alias', (checked, say) => {
  const first = new Map<string, string>();
  for (const { id, lead, responsible } of checked.dossier?.taskList.tasks ?? [])
    for (const [field, owners] of [
      ['lead', lead],
      ['responsible', responsible],
    ] as const)
      owners.forEach((owner, index) => {
        const known = first.get(keyOf(owner)) ?? owner;
        first.set(keyOf(owner), known);
        if (known !== owner)
          say({ place: taskPlace(checked, id, `${field}/${index}`), actual: owner, expected: [known] });
      });
});
