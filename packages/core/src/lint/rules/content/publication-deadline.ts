import { defineRule } from '../../framework/rule.ts';

/** The day of publication lies after 1 April of the following year. */
export const publicationDeadline = defineRule('content/publication-deadline', ({ dossier, places }, say) => {
  const { publishedOn, year } = dossier?.report ?? {};
  if (publishedOn === undefined || year === undefined || publishedOn <= `${year + 1}-04-01`) return;
  say({ place: places.get('publishedOn'), actual: publishedOn, expected: [`${year + 1}-04-01`] });
});
