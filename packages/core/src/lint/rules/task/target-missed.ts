import { defineRule } from '../../framework/rule.ts';
import { isFrequency, sayUnmet } from '../../subject/task-target.ts';

/** A target of the task list that its figure does not reach. */
export const targetMissed = defineRule('task/target-missed', (checked, say) =>
  sayUnmet(checked, (target) => !isFrequency(target), say),
);
