import { yearsOf } from '../../formulations/formulation-forms.ts';
import { formulationMisuses } from '../../formulations/formulation-misuses.ts';
import { defineRule } from '../../framework/rule.ts';

/** Wording of other report years, by an entry that nobody has checked or that is for information only. */
export const validityHint = defineRule('term/validity-hint', (checked, say) => {
  for (const { line, start, end, entry, isHint } of formulationMisuses(checked))
    if (isHint) say({ line, start, end, subject: yearsOf(entry) });
});
