import { walk } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';

/** An internal fact in a report that is to be published; making that edition would fail for it. */
export const secretItem = defineRule('privacy/secret-item', ({ report, ledger, dossier }, say) => {
  if (!ledger || !dossier?.report.editions?.includes('public')) return;
  let inside = false;
  for (const node of walk(report)) {
    if (node.type === 'comment' && node.value === 'internal') inside = true;
    if (node.type === 'comment' && node.value === '/internal') inside = false;
    if (node.type !== 'fact' || inside) continue;
    const entry = ledger.entries.get(node.id);
    if (entry?.classification === 'internal')
      say({ place: node.place, subject: entry.metric.name, actual: node.value });
  }
});
