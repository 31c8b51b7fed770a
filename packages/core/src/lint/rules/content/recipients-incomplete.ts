import { placeAt } from '../../../source/index.ts';
import { defineRule } from '../../framework/rule.ts';

/** Neither addressees nor copies name the body that co-ordinates the rule of law. */
export const recipientsIncomplete = defineRule('content/recipients-incomplete', ({ dossier, places }, say) => {
  const { addressees = [], copyTo = [] } = dossier?.report ?? {};
  if (addressees.length === 0 || [...addressees, ...copyTo].some((name) => /依法治|法治建设议事|司法/.test(name)))
    return;
  say({
    place: placeAt(places, copyTo.length > 0 ? 'copyTo' : 'addressees'),
    actual: [...addressees, ...copyTo].join('、'),
  });
});
