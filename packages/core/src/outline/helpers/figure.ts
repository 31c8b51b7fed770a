import type { FactStyle } from '../../model/dossier/fact-style.ts';
import { printQuantity } from '../../numeral/index.ts';
import type { HelperCall, OutlineHelper } from '../helper.ts';
import { partsIn } from '../lists/parts.ts';
import { mark } from '../marks.ts';
import { fact } from './fact.ts';

const { style = [], approx = [], decimals = [], unit = [] } = fact.options;

/**
 * `{{figure}}` inside `each "parts"`, `{{figure "review.accepted"}}` inside `each "members"`: the number of the part or of
 * the member, as a part of the fact it belongs to.
 */
export const figure: OutlineHelper = {
  block: false,
  backs: true,
  words: { kind: 'metric', min: 0, max: 1 },
  options: { style, approx, decimals, unit, show: ['number'] },
  run: (call) => printPart(call, call.options as FactStyle),
};

/** A part of a fact in this style. Of an open metric it is the metric's slot; who has no number there has a dash,
 * and a share of nothing is one. */
export function printPart({ words: [named], state, place }: HelperCall, asked: FactStyle, own?: string): string {
  const { at, ledger, uses } = state;
  const id = named ?? at?.metric ?? '';
  const part = own ?? at?.fields.name ?? '';
  const entry = ledger.entries.get(id);
  const isThere = partsIn(entry).some(([name]) => name === part);
  if (entry?.quantity && !isThere) return '—';
  if (entry && isThere && printQuantity(entry, { ...asked, part }) === undefined) return '—';
  return mark(uses, { kind: 'fact', id, style: isThere ? { ...asked, part } : {}, place });
}
