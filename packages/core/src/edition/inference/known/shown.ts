import type { FactStyle } from '../../../model/dossier/fact-style.ts';
import type { Ledger, LedgerEntry, Quantity } from '../../../model/ledger.ts';
import type { FactNode, Report } from '../../../model/report/report.ts';
import { printQuantity } from '../../../numeral/index.ts';
import { quote, walk } from '../../../tree/index.ts';
import { type Atom, type AtomKind, keyOf, nameOf, withNumber } from '../algebra/atom.ts';
import { type Linear, linear, type Telling } from '../algebra/linear.ts';
import { compare, rationalOf } from '../algebra/rational.ts';
import { type Cell, cellOf } from './cell.ts';
import { changeTold } from './change-told.ts';
import type { Knowledge } from './knowledge.ts';

/** A number that the public edition prints, as far as its words tell it. */
export interface Bound {
  readonly key: string;
  readonly cell: Cell;
  readonly told: Telling;
}

/** What a reader of the public edition knows of these numbers. */
export interface Shown {
  readonly bounds: readonly Bound[];
  /** What is said of changes. */
  readonly linear: readonly Linear[];
}

/** What the facts of this report tell of the metrics asked for. */
export function shownIn(
  report: Report,
  { entries }: Ledger,
  { atoms, isAskedFor }: { readonly atoms: Knowledge['atoms']; readonly isAskedFor: (metric: string) => boolean },
): Shown {
  const bounds: Bound[] = [];
  const changes: Linear[] = [];
  const seen = new Set<string>();
  for (const node of walk(report)) {
    if (node.type !== 'fact' || !isAskedFor(node.id)) continue;
    const entry = entries.get(node.id);
    const asked = `${node.id} ${JSON.stringify(node.style)}`;
    if (entry?.classification !== 'public' || seen.has(asked)) continue;
    seen.add(asked);
    const tell = (words: string): Telling => ({ words, place: node.place });
    if (node.style.change !== undefined) changes.push(...changeTold(entry, node.style, tell));
    else {
      for (const { kind, part, style } of numbersIn(entry, node.style))
        bounds.push(...boundOf(atoms.get(keyOf(kind, node.id, part)), style, tell));
      changes.push(...directionTold(entry, node, tell));
    }
  }
  return { bounds, linear: changes };
}

/** One number in the words of a fact, and the style that prints it alone. */
interface Printed {
  readonly kind: AtomKind;
  readonly part?: string;
  readonly style: FactStyle;
}

function numbersIn(entry: LedgerEntry, { show, ...rest }: FactStyle): readonly Printed[] {
  // A share or a place among the parts is taken for the part itself: whoever knows the whole may compute it.
  if (rest.among !== undefined && rest.part !== undefined)
    return [{ kind: 'part', part: rest.part, style: { part: rest.part } }];
  if (rest.part !== undefined) return [{ kind: 'part', part: rest.part, style: rest }];
  return shows[show ?? 'all'](entry.quantity, rest);
}

type Show = NonNullable<FactStyle['show']> | 'all';
const shows: { readonly [Name in Show]: (quantity: Quantity | undefined, rest: FactStyle) => readonly Printed[] } = {
  all: (quantity, rest) =>
    quantity?.form === 'change'
      ? [
          { kind: 'from', style: { ...rest, show: 'from' } },
          { kind: 'value', style: { ...rest, show: 'to' } },
        ]
      : [{ kind: 'value', style: rest }],
  number: (_, rest) => [{ kind: 'value', style: { ...rest, show: 'number' } }],
  from: (_, rest) => [{ kind: 'from', style: { ...rest, show: 'from' } }],
  to: (_, rest) => [{ kind: 'value', style: { ...rest, show: 'to' } }],
  numerator: (_, rest) => [{ kind: 'numerator', style: { ...rest, show: 'numerator' } }],
  denominator: (_, rest) => [{ kind: 'denominator', style: { ...rest, show: 'denominator' } }],
  prior: (_, rest) => [{ kind: 'prior', style: { ...rest, show: 'prior' } }],
  parts: (quantity, rest) => [
    { kind: 'value', style: rest },
    ...(quantity?.form === 'parts'
      ? quantity.parts.map(([part]): Printed => ({ kind: 'part', part, style: { ...rest, part } }))
      : []),
  ],
};

function boundOf(atom: Atom | undefined, style: FactStyle, tell: (words: string) => Telling): readonly Bound[] {
  const words = atom && printQuantity(atom.entry, style);
  if (words === undefined || atom?.truth === undefined) return [];
  const cell = cellOf(atom.truth, (value) => printQuantity(withNumber(atom, value), style));
  return [{ key: atom.key, cell, told: tell(`${nameOf(atom)}${words}`) }];
}

/** 从…压缩至…, 保持在…: which of the two is greater. */
function directionTold(entry: LedgerEntry, { style, value: words }: FactNode, tell: (words: string) => Telling) {
  if (entry.quantity?.form !== 'change' || style.show !== undefined || style.part !== undefined) return [];
  const [from, to] = [keyOf('from', entry.metric.id), keyOf('value', entry.metric.id)];
  const change = compare(rationalOf(entry.quantity.to), rationalOf(entry.quantity.from));
  const told = [tell(`${quote(entry.metric.name)}${words}`)];
  return [{ ...linear(change < 0 ? [from] : [to], change < 0 ? [to] : [from], change === 0 ? 'zero' : 'more'), told }];
}
