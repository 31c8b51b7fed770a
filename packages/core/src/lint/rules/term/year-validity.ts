import { yearsOf } from '../../formulations/formulation-forms.ts';
import { formulationMisuses } from '../../formulations/formulation-misuses.ts';
import { defineRule } from '../../framework/rule.ts';

/** Wording whose report years are over. */
export const yearValidity = defineRule('term/year-validity', (checked, say) => {
  for (const { line, start, end, state, entry, instead, isHint } of formulationMisuses(checked))
    if (state === 'ended' && !isHint)
      say({ line, start, end, subject: yearsOf(entry), expected: instead === undefined ? [] : [instead] });
});
