import { requireArgument } from '../../message/index.ts';
import type { FactStyle } from '../../model/dossier/fact-style.ts';
import type { EditList, FactEdit } from '../../model/edit.ts';
import type { MetricKind } from '../../model/pack/metric.ts';
import type { Place } from '../../model/place.ts';
import { type ParsedFigure, parseFigure, printFigure, printQuantity } from '../../numeral/index.ts';
import type { Draft } from '../draft/draft.ts';
import { plainFigure } from './plain-figure.ts';

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
  requireArgument('edits', 'edits', edits);
  const { facts } = edits;
  const changed = new Map<string, FactEdit[]>();
  for (const edit of facts) {
    if (edit.kind === 'changed' && !changed.get(edit.id)?.push(edit)) changed.set(edit.id, [edit]);
  }
  const othersOf = (metric: string) =>
    facts.filter(({ id, kind }) => id === metric && kind !== 'changed' && kind !== 'deleted');
  const updates: FactUpdate[] = [];
  const refused: RefusedUpdate[] = [];
  for (const [metric, edits] of changed) {
    const answer = updateOf(draft, metric, edits, othersOf(metric));
    if ('reason' in answer) refused.push(answer);
    else updates.push(answer);
  }
  return { updates, refused };
}

function updateOf(
  draft: Draft,
  id: string,
  edits: readonly FactEdit[],
  others: readonly FactEdit[],
): FactUpdate | RefusedUpdate {
  const entry = draft.ledger.entries.get(id);
  const name = entry?.metric.name ?? id;
  const refuse = (reason: string): RefusedUpdate => ({ metric: id, name, reason });
  const [edit] = edits;
  if (!entry?.fact || !edit) return refuse('台账里没有这项数据');
  if (new Set(edits.map(({ actual }) => plainFigure(actual))).size > 1)
    return refuse(`几处改得不一样：${edits.map(({ actual }) => actual).join('、')}`);
  if (entry.quantity?.form !== 'number')
    return refuse(`这个数由分子分母、分项或起止数算出，没有改成“${edit.actual}”，请改 facts.yaml 里的原数`);
  const figure = parseFigure(edit.actual);
  if ('problem' in figure) return refuse(`“${edit.actual}”读不成一个数：${figure.problem}`);
  if (isRounded(entry.quantity.value, entry.metric.unit, edit.actual))
    return refuse(`“${edit.actual}”与台账的${entry.quantity.value}是同一个数，写法不同，台账不变`);
  if (figure.value.startsWith('-') && neverNegative.has(entry.metric.kind))
    return refuse(`“${edit.actual}”是负数，这个指标不会是负的`);
  const printed = printQuantity({ ...entry, quantity: { form: 'number', value: figure.value } }, edit.style);
  if (printed === undefined || plainFigure(printed) !== plainFigure(edit.actual))
    return refuse(otherForm(edit.actual, figure, entry.metric.unit, printed));
  const standing = others.filter(({ style, place: { area } }) => isOfItself(style) && area !== 'attachment');
  const [first] = standing;
  if (first) return refuse(`改成了${edit.actual}，另有${standing.length}处仍是${first.actual}，几处要一致`);
  const place = draft.dossier.places.get(`facts/${draft.dossier.facts.indexOf(entry.fact)}/value`);
  if (!place) return refuse('找不到这个数在 facts.yaml 里的位置');
  return { metric: id, name, place, from: entry.quantity.value, to: figure.value };
}

/** What is to be written instead of a figure that says its number in another way than this place prints it. */
function otherForm(typed: string, { value, unit }: ParsedFigure, own: string, printed: string | undefined): string {
  if (unit !== own) return `“${typed}”的单位与指标的“${own}”不同，请换算成${own}，写进 facts.yaml`;
  const as = printed === undefined ? '' : `，这里就印成“${printed}”`;
  return `“${typed}”的精度或写法与这里的印法不同，看不出是不是确数；是${value}${own}的，请在 facts.yaml 里写 value: ${value}${as}`;
}

/** Of these there is never less than nothing. */
const neverNegative: ReadonlySet<MetricKind> = new Set<MetricKind>(['count', 'duration', 'rank']);

/** Prints the value itself, not what it was, a side of it or how it changed. */
const isOfItself = ({ change, show, part }: FactStyle): boolean =>
  change === undefined && part === undefined && (show === undefined || show === 'number');

/** Whether a typed figure is the exact value at the precision it is typed with: 47万件 for 468000. */
function isRounded(exact: string, unit: string, typed: string): boolean {
  const stated = parseFigure(typed);
  if ('problem' in stated || stated.scale === undefined || stated.unit !== unit) return false;
  const places = /[.．](\d+)/.exec(typed)?.[1]?.length ?? 0;
  const printed = (value: string) =>
    printFigure({ value, unit, precision: 'exact', style: stated.scale, decimals: places });
  return printed(exact) !== undefined && printed(exact) === printed(stated.value);
}
