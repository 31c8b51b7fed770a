import { type Outcome, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Outline } from '../../model/pack/outline.ts';

/**
 * The dossier with the prose of sections that its pack renamed under their new ids, each said. Where there is prose for
 * the new id as well, the old one stays where it is, and is said to belong to no section.
 */
export function carryProse(dossier: Dossier, { renamed }: Pick<Outline, 'renamed'>): Outcome<Dossier> {
  const moving = [...dossier.prose].flatMap(([old, prose]) => {
    const now = renamed.get(old);
    return now === undefined || dossier.prose.has(now) ? [] : [{ old, now, prose }];
  });
  const first = new Map([...moving].reverse().map(({ old, now }) => [now, old]));
  const carried = moving.filter(({ old, now }) => first.get(now) === old);
  if (carried.length === 0) return { value: dossier, messages: [] };
  const names = new Map(carried.map(({ old, now }) => [old, now]));
  return {
    value: { ...dossier, prose: new Map([...dossier.prose].map(([id, prose]) => [names.get(id) ?? id, prose])) },
    messages: carried.map(({ old, now, prose: { place } }) =>
      say('prose/renamed', { place, actual: old, expected: [now] }),
    ),
  };
}
