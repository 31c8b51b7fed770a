import type { Evidence } from '../model/dossier/evidence.ts';
import type { Classification } from '../model/primitives.ts';
import type { Claim } from './claim.ts';

/**
 * What the facts of a metric say of who may see it, internal before public; else internal where a document behind
 * them is. A fact that says public on an internal document is public, with a warning.
 */
export function classify(claims: readonly Claim[], documents: readonly Evidence[]): Classification {
  const internal = documents.filter(({ classification }) => classification === 'internal');
  if (claims.some(({ fact }) => fact.classification === 'internal')) return 'internal';
  const open = claims.find(({ fact }) => fact.classification === 'public');
  if (!open) return internal.length > 0 ? 'internal' : 'public';
  if (internal.length > 0) {
    const actual = `佐证材料${internal.map(({ title }) => `“${title}”`).join('、')}`;
    open.object('fact/public-on-internal', 'classification', { actual });
  }
  return 'public';
}
