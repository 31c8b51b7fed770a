import { requireArgument } from '../../message/index.ts';
import type { EditList, FactEdit } from '../../model/edit.ts';
import type { Place } from '../../model/place.ts';
import { parseFigure, printQuantity } from '../../numeral/index.ts';
import type { Draft } from '../draft/draft.ts';

/** A value of facts.yaml that an edited document changes. */
export interface FactUpdate {
  readonly metric: string;
  readonly name: string;
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** A changed figure that cannot be written back, and why. */
export interface RefusedUpdate {
  readonly metric: string;
  readonly name: string;
  readonly reason: string;
}

/** What can be written back of the edits of a file, and what cannot. */
export interface FactUpdates {
  readonly updates: readonly FactUpdate[];
  readonly refused: readonly RefusedUpdate[];
}

/**
 * What of these edits can be written back to the dossier's facts; what cannot is named, never guessed.
 *
 * @param draft the draft that the file was made from
 * @param edits what `verify` found
 * @returns replacements by file for `replaceScalars`, and what is refused, with the reason in Chinese
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { accepted } = await verify(drafted, readReturned(bytes), 'submission');
 * updateFacts(drafted, accepted).refused; // []
 * ```
 */
export function updateFacts(draft: Draft, edits: EditList): FactUpdates {
  requireArgument('draft', 'draft', draft);
  requireArgument('object', 'edits', edits);
  const { facts } = edits;
  const changed = new Map<string, FactEdit[]>();
  for (const edit of facts) {
    if (edit.kind === 'changed' && !changed.get(edit.id)?.push(edit)) changed.set(edit.id, [edit]);
  }
  const updates: FactUpdate[] = [];
  const refused: RefusedUpdate[] = [];
  for (const [metric, edits] of changed) {
    const answer = updateOf(draft, metric, edits);
    if ('reason' in answer) refused.push(answer);
    else updates.push(answer);
  }
  return { updates, refused };
}

function updateOf(draft: Draft, id: string, edits: readonly FactEdit[]): FactUpdate | RefusedUpdate {
  const entry = draft.ledger.entries.get(id);
  const name = entry?.metric.name ?? id;
  const refuse = (reason: string): RefusedUpdate => ({ metric: id, name, reason });
  const [edit] = edits;
  if (!entry?.fact || !edit) return refuse('台账里没有这项数据');
  if (new Set(edits.map(({ actual }) => actual)).size > 1)
    return refuse(`几处改得不一样：${edits.map(({ actual }) => actual).join('、')}`);
  if (entry.quantity?.form !== 'number') return refuse('这个数由分子分母、分项或起止数算出，请改 facts.yaml 里的原数');
  const figure = parseFigure(edit.actual);
  if ('problem' in figure) return refuse(`“${edit.actual}”读不成一个数：${figure.problem}`);
  const printed = printQuantity({ ...entry, quantity: { form: 'number', value: figure.value } }, edit.style);
  if (printed !== edit.actual) return refuse(`“${edit.actual}”的单位、精度或写法与指标不符`);
  const place = draft.dossier.places.get(`facts/${draft.dossier.facts.indexOf(entry.fact)}/value`);
  if (!place) return refuse('找不到这个数在 facts.yaml 里的位置');
  return { metric: id, name, place, from: entry.quantity.value, to: figure.value };
}
