import type { EditList } from '../../../model/edit.ts';
import type { Draft } from '../../draft/draft.ts';

/** A number that is another one in the dossier than it was in the file when that was built. */
export interface NumberSince {
  readonly metric: string;
  readonly name: string;
  /** As it was printed. */
  readonly base: string;
  /** As the dossier prints it now. */
  readonly now: string;
}

/** A number that the dossier and the file both changed, each to another one. */
export interface NumberConflict extends NumberSince {
  readonly file: string;
}

/** What of the changed numbers of a file is still to be written, and what is not. */
export interface SettledNumbers {
  /** Without what the dossier has as well, and without conflicts. */
  readonly edits: EditList;
  readonly conflicts: readonly NumberConflict[];
  /** Numbers that only the dossier changed: the file shows those of before. */
  readonly since: readonly NumberSince[];
}

/**
 * The numbers that a file changed beside those that its dossier changed since.
 *
 * @param edits from the file as it was built to the file that came back
 * @param changed from the file as it was built to the one that would be built now
 */
export function settleNumbers({ ledger }: Draft, edits: EditList, changed: EditList): SettledNumbers {
  const [there, here] = [changesIn(edits), changesIn(changed)];
  const nameOf = (metric: string) => ledger.entries.get(metric)?.metric.name ?? metric;
  const conflicts: NumberConflict[] = [];
  const since: NumberSince[] = [];
  for (const [metric, { base, actual: now }] of here) {
    const file = there.get(metric)?.actual;
    const said = { metric, name: nameOf(metric), base, now: now.join('、') };
    if (!file) since.push(said);
    else if (!now.some((each) => file.includes(each))) conflicts.push({ ...said, file: file.join('、') });
  }
  const facts = edits.facts.map((edit) =>
    edit.kind === 'changed' && here.has(edit.id) ? { ...edit, kind: 'unchanged' as const } : edit,
  );
  return { edits: { ...edits, facts }, conflicts, since };
}

interface Change {
  readonly base: string;
  readonly actual: readonly string[];
}

function changesIn({ facts }: EditList): ReadonlyMap<string, Change> {
  const changes = new Map<string, Change>();
  for (const { id, kind, expected, actual } of facts) {
    if (kind !== 'changed') continue;
    const known = changes.get(id) ?? { base: expected, actual: [] };
    changes.set(id, known.actual.includes(actual) ? known : { ...known, actual: [...known.actual, actual] });
  }
  return changes;
}
