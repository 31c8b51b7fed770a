import { placeAt } from '../../../source/index.ts';
import { defineRule } from '../../framework/rule.ts';

/** A public edition is to be made, and no review for secrets is on record. */
export const secrecyReviewMissing = defineRule('content/secrecy-review-missing', ({ dossier, places }, say) => {
  const { editions = [], secrecyReview } = dossier?.report ?? {};
  if (editions.includes('public') && secrecyReview === undefined) say({ place: placeAt(places, 'editions') });
});
