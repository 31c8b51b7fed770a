import { defineRule } from '../../rule.ts';
import { taskPlace } from '../../task-place.ts';
import { isFrequency, targetText } from '../../task-target.ts';

/** A target of the task list that its figure does not reach. */
export const targetMissed = defineRule('task/target-missed', (checked, say) => {
  for (const { task, targets, facts } of checked.matrix?.rows ?? [])
    targets.forEach(({ target, state }, index) => {
      if (state !== 'unmet' || isFrequency(target)) return;
      const reached = facts.find(({ metric }) => metric === target.metric)?.value;
      say({
        place: taskPlace(checked, task.id, `targets/${index}`),
        subject: task.id,
        actual: reached,
        expected: [targetText(target)],
      });
    });
});
