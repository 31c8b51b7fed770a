import { defineRule } from '../../framework/rule.ts';
import { isFrequency, sayUnmet } from '../../subject/task-target.ts';

/** 每年不少于N次 that was done less often. */
export const frequencyUnmet = defineRule('task/frequency-unmet', (checked, say) => sayUnmet(checked, isFrequency, say));
