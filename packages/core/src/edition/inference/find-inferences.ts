import { type Message, say } from '../../message/index.ts';
import type { FactStyle } from '../../model/dossier/fact-style.ts';
import type { Ledger, LedgerEntry } from '../../model/ledger.ts';
import type { Report } from '../../model/report/report.ts';
import { printQuantity } from '../../numeral/index.ts';
import { passagesOf } from '../gate/index.ts';
import { type Atom, atomsOf, nameOf, withNumber } from './algebra/atom.ts';
import { pinnedBy, type Reading } from './algebra/pinned.ts';
import { ratioRows } from './algebra/ratio-rows.ts';
import { add, compare, type Rational, subtract } from './algebra/rational.ts';
import { type Cell, cellOf, cutDecimal, exactly } from './known/cell.ts';
import { highest, lowest } from './known/cell-ends.ts';
import { computedFrom, listed } from './known/computed.ts';
import { type Knowledge, knowledgeOf } from './known/knowledge.ts';
import { compareMarks } from './known/mark.ts';
import { type Shown, shownIn } from './known/shown.ts';
import { typedIn } from './known/typed.ts';
import type { Proof } from './proof.ts';

/**
 * An error for each internal figure that can be computed from what this report for everyone prints: by sums, parts, rates,
 * last year's numbers and changes, by the relations of the metrics; and where what is printed leaves room for one number
 * only. Figures are taken as they are printed: what is rounded tells of a span.
 */
export function findInferences(report: Report, ledger: Ledger): readonly Message[] {
  const internal = [...ledger.entries.values()].filter(isSecret);
  if (internal.length === 0) return [];
  const knowledge = knowledgeOf(ledger);
  const near = metricsNear(internal, knowledge);
  const asked = { atoms: knowledge.atoms, isAskedFor: (id: string) => near.has(id) };
  const { bounds, linear } = shownIn(report, ledger, asked);
  const typed = typedIn(passagesOf(report, ledger), ledger, asked);
  const reading = readingOf(knowledge, { bounds: [...bounds, ...typed], linear });
  const found = internal.flatMap((entry) => {
    const ofEntry = secretsOf(entry, ledger).flatMap((atom) => {
      const proof = proofOf(atom, reading);
      return proof ? [message(atom, proof)] : [];
    });
    return ofEntry.slice(0, 1);
  });
  return reading.budget.left > 0 ? found : [...found, say('output/inference-unfinished', {})];
}

/** Terms gone over in all: about half a second. Ordinary ledgers take less than a hundredth of it. */
const most = 200_000;

const isSecret = ({ classification, metric, quantity, prior }: LedgerEntry): boolean =>
  classification === 'internal' && metric.kind !== 'text' && (quantity !== undefined || prior !== undefined);

/** The numbers of an internal entry; sides of a rate that are metrics of their own are as secret as those. */
function secretsOf(entry: LedgerEntry, { relations }: Ledger): readonly Atom[] {
  const hasOwnSides = !relations.some((relation) => 'rate' in relation && relation.rate === entry.metric.id);
  return atomsOf(entry).filter(({ kind }) => hasOwnSides || (kind !== 'numerator' && kind !== 'denominator'));
}

/** Metrics that hang together with these, however far. */
function metricsNear(entries: readonly LedgerEntry[], { atoms, linear, ratios }: Knowledge): ReadonlySet<string> {
  const idOf = (key: string) => atoms.get(key)?.entry.metric.id ?? '';
  const groups = [
    ...linear.map(({ terms }) => [...terms.keys()].map(idOf)),
    ...ratios.map(({ rate, top, bottom }) => [rate, top, bottom].map(idOf)),
  ];
  const near = new Set(entries.map(({ metric }) => metric.id));
  for (let before = 0; before < near.size; ) {
    before = near.size;
    for (const group of groups) if (group.some((id) => near.has(id))) for (const id of group) near.add(id);
  }
  return near;
}

function readingOf(knowledge: Knowledge, { bounds, linear }: Shown): Reading {
  const told = new Map<string, Proof>();
  for (const { key, cell, told: words } of bounds) {
    const number = onlyNumber(cell, knowledge.atoms.get(key));
    if (number && !told.has(key)) told.set(key, { number, words: words.words, told: [words] });
  }
  const all = [...knowledge.linear, ...linear];
  const proofs = computedFrom(told, { linear: all, ratios: knowledge.ratios });
  return {
    knowledge,
    proofs,
    bounds,
    rows: [...all, ...ratioRows(knowledge.ratios, bounds, proofs)],
    budget: { left: most },
  };
}

/** The one number that a cell has room for. */
function onlyNumber(cell: Cell, atom: Atom | undefined): Rational | undefined {
  const [low, high] = [lowest(cell, atom?.isWhole), highest(cell, atom?.isWhole)];
  return compareMarks(low, high) === 0 ? low.at : undefined;
}

function proofOf(atom: Atom, reading: Reading): Pick<Proof, 'words' | 'told'> | undefined {
  const { truth, key } = atom;
  if (truth === undefined) return undefined;
  const cell = cellOfSecret(atom, truth, reading.knowledge);
  const computed = reading.proofs.get(key);
  if (computed) return isIn(cell, computed.number) ? computed : undefined;
  const told = pinnedBy(atom, cell, reading);
  return told && told.length > 0 ? { words: listed(told.map(({ words }) => words)), told } : undefined;
}

const isIn = ({ low, high }: Cell, number: Rational): boolean =>
  compare(low, number) <= 0 && compare(number, high) <= 0;

/** A rate is known to whoever knows it as it would be printed, or as it is stated. */
function cellOfSecret(atom: Atom, truth: Rational, { ratios }: Knowledge): Cell {
  const { entry, kind, key } = atom;
  if (entry.metric.kind !== 'rate' || (kind !== 'value' && kind !== 'prior')) return exactly(truth);
  const style = kind === 'prior' ? ({ show: 'prior' } as const) : {};
  const printed = cellOf(truth, (value) => printQuantity(withNumber(atom, value), style));
  const slacks = ratios.filter(({ rate }) => rate === key).map(({ slack }) => slack);
  return slacks.reduce(({ low, high, ...ends }, slack) => {
    const [least, most] = [subtract(truth, slack), add(truth, slack)];
    return { ...ends, low: compare(least, low) < 0 ? least : low, high: compare(most, high) > 0 ? most : high };
  }, printed);
}

function message(atom: Atom, { words, told }: Pick<Proof, 'words' | 'told'>): Message {
  const place = told.findLast((each) => each.place !== undefined)?.place ?? atom.entry.place;
  return say('output/inferable', { place, subject: nameOf(atom), actual: wordsOf(atom), expected: [words] });
}

/** The number as the ledger would print it. */
function wordsOf({ entry, kind, part, truth }: Atom): string {
  const styles = {
    value: {},
    prior: { show: 'prior' },
    numerator: { show: 'numerator' },
    denominator: { show: 'denominator' },
    from: { show: 'from' },
    part: { part },
  } as const;
  const style = entry.quantity?.form === 'change' && kind === 'value' ? ({ show: 'to' } as const) : styles[kind];
  return printQuantity(entry, style as FactStyle) ?? cutDecimal(truth!);
}
