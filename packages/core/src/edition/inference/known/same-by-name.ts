import { scaleOf } from '../../../model/pack/unit.ts';
import type { Atom } from '../algebra/atom.ts';
import { compare } from '../algebra/rational.ts';

/** Words that say that something is counted, and not what. */
const counting = /(?:总|件|人|宗|项|次|个|户|起|案件)?(?:数量?|总量|总额)$/;
const plain = (name: string): string => name.replace(counting, '') || name;

/**
 * Parts that are an internal number under another name, though no relation says so: “重点” of 矛盾纠纷总数 is 重点矛盾纠纷. They
 * are the same number in the same unit, and part and whole together make up the name.
 */
export function sameByName(atoms: readonly Atom[]): readonly (readonly [part: string, internal: string])[] {
  const parts = atoms.filter(({ kind, entry }) => kind === 'part' && entry.classification === 'public');
  if (parts.length === 0) return [];
  const internals = atoms.filter(({ kind, entry }) => kind === 'value' && entry.classification === 'internal');
  return parts.flatMap((part) =>
    internals
      .filter((other) => isSameNumber(part, other) && isNamedBy(other.entry.metric.name, part))
      .map((other): [string, string] => [part.key, other.key]),
  );
}

function isSameNumber(one: Atom, other: Atom): boolean {
  const [left, right] = [one, other].map(({ entry }) => scaleOf(entry.metric.unit));
  const alike = left?.base === right?.base && left?.scale === right?.scale;
  return alike && one.truth !== undefined && other.truth !== undefined && compare(one.truth, other.truth) === 0;
}

function isNamedBy(name: string, { part = '', entry }: Atom): boolean {
  const [whole, own] = [plain(name), plain(part)];
  const at = whole.indexOf(own);
  if (at < 0) return false;
  const rest = whole.slice(0, at) + whole.slice(at + own.length);
  return rest === '' || entry.metric.name.includes(rest);
}
