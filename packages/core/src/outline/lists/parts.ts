import type { DecimalText, LedgerEntry } from '../../model/ledger.ts';
import { compareDecimals } from '../../numeral/index.ts';
import type { HelperCall, Listed } from '../helper.ts';

/** The parts of the metric that `of` names; none where it is open or has no parts. */
export function partItems(call: HelperCall): readonly Listed[] {
  const { id, entry } = entryOf(call);
  const names = partsIn(entry).map(([name]) => name);
  const items = names.map((name): Listed => {
    return { list: 'parts', fields: { name }, internal: entry?.classification === 'internal', metric: id };
  });
  return byFigure(items, call);
}

/** Those whose figures the report's are rolled up from. With `of` in the order of their figures of that metric. */
export const memberItems = (call: HelperCall): readonly Listed[] =>
  byFigure(
    call.state.members.map((name): Listed => ({ list: 'members', fields: { name }, internal: false })),
    call,
  );

/** The named parts of an entry, as they were given. */
export const partsIn = (
  entry: Pick<LedgerEntry, 'quantity'> | undefined,
): readonly (readonly [string, DecimalText])[] => (entry?.quantity?.form === 'parts' ? entry.quantity.parts : []);

const entryOf = ({ options, state }: HelperCall) => {
  const id = String(options.of ?? '');
  return { id, entry: state.ledger.entries.get(id) };
};

/**
 * By size where `sort` says so, and of these as many as `top` says, with those that are equal to the last. Who has no
 * figure has no place in such an order, and is left out of it. What is sorted by an internal figure tells of it.
 */
function byFigure(items: readonly Listed[], call: HelperCall): readonly Listed[] {
  const { sort, top } = call.options;
  if (sort === undefined) return items;
  const { entry } = entryOf(call);
  const values = new Map(partsIn(entry));
  const figureOf = ({ fields: { name = '' } }: Listed) => values.get(name)!;
  const order = (one: Listed, other: Listed) =>
    compareDecimals(figureOf(one), figureOf(other)) * (sort === 'ascending' ? 1 : -1);
  const sorted = items
    .filter(({ fields: { name = '' } }) => values.has(name))
    .map((item) => ({ ...item, internal: item.internal || entry?.classification === 'internal' }))
    .sort(order);
  const last = typeof top === 'number' ? sorted[top - 1] : undefined;
  return last ? sorted.filter((item) => order(item, last) <= 0) : sorted;
}
