import { defineRule } from '../../framework/rule.ts';

/** A report that has its day of issue, and no record that the chief persons approved its text. */
export const signOffMissing = defineRule('content/sign-off-missing', ({ dossier, places }, say) => {
  const { issueDate, approval } = dossier?.report ?? {};
  if (issueDate !== undefined && approval === undefined) say({ place: places.get('issueDate') });
});
