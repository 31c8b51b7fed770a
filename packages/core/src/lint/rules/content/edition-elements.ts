import { defineRule } from '../../framework/rule.ts';
import { headPlace } from '../../subject/head-place.ts';

/** A report to a superior without the one who signs it out. */
export const editionElements = defineRule('content/edition-elements', (checked, say) => {
  const { report } = checked.dossier ?? {};
  if (!report || !(report.editions ?? ['submission']).includes('submission')) return;
  if (report.addressees.length === 0) return;
  if (report.signatory === undefined) say({ place: headPlace(checked), subject: '报送稿', actual: '签发人' });
});
