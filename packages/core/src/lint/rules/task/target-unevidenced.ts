import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';
import { targetText } from '../../subject/task-target.ts';

/** A target that names a metric nobody has given a figure for. */
export const targetUnevidenced = defineRule('task/target-unevidenced', (checked, say) => {
  for (const { task, targets, state: covered } of checked.matrix?.rows ?? [])
    targets.forEach(({ target, state }, index) => {
      if (state !== 'unknown' || target.metric === undefined || covered === 'exempt') return;
      const known = checked.ledger?.entries.get(target.metric)?.quantity;
      if (known === undefined)
        say({ place: taskPlace(checked, task.id, `targets/${index}`), subject: task.id, actual: targetText(target) });
    });
});
