import { defineRule } from '../../framework/rule.ts';

/** The day of issue lies after 1 March of the following year. */
export const filingDeadline = defineRule('content/filing-deadline', ({ dossier, places }, say) => {
  const { issueDate, year } = dossier?.report ?? {};
  if (issueDate === undefined || year === undefined || issueDate <= `${year + 1}-03-01`) return;
  say({ place: places.get('issueDate'), actual: issueDate, expected: [`${year + 1}-03-01`] });
});
