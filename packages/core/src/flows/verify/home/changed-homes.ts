import type { EditList } from '../../../model/edit.ts';
import type { Passage } from '../../../model/redline/passage.ts';
import type { Redline } from '../../../model/redline/redline.ts';
import type { Table } from '../../../model/report/report.ts';
import { printQuantity } from '../../../numeral/index.ts';
import { compareTexts } from '../../../redline/index.ts';
import { build } from '../../../tree/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { plainFigure } from '../plain-figure.ts';
import type { FactUpdates } from '../update-facts.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { depthsOf, isForNextLine, withComments } from './assemble.ts';
import type { Home } from './home.ts';
import type { PlacedLine } from './home-lines.ts';
import { bare, itemsOfArrival, type NewItem, wordsOf } from './new-items.ts';
import { type Cut, type Cuts, cutsOf } from './words/cuts.ts';
import { type KnownFigures, wordMaker } from './words/make-words.ts';
import { isFigure, type Piece, slicePieces, textOfPieces } from './words/pieces.ts';
import { type WrittenHome, writeHome } from './write-home.ts';

export interface Homecoming {
  readonly draft: Draft;
  readonly known: { readonly edits: EditList; readonly facts: FactUpdates };
  readonly homes: readonly Home[];
  readonly placed: readonly (PlacedLine | undefined)[];
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
  readonly redline: Redline;
}

/** A text that reads otherwise, as it is to be written. */
export interface ChangedHome {
  readonly home: Home;
  readonly written: WrittenHome;
  readonly changes: number;
}

export function changedHomes(coming: Homecoming): readonly ChangedHome[] {
  const { draft, homes, placed, after, redline } = coming;
  const { byHome } = arrivalsOf(after, redline, placed, homes);
  const figures = knownFigures(coming);
  const cuts = cutsOf(cutsIn(coming, byHome));
  const names = (draft.dossier.report.departments ?? []).map(({ name }) => name);
  const made = homes.flatMap((home) => {
    const arrivals = byHome.get(home) ?? [];
    const make = wordMaker(figures, cuts, losesInternal(home, arrivals, figures));
    const tableOf = tablesOf(arrivals);
    let title: readonly Piece[] | undefined;
    const items = arrivals.flatMap((arrival) => {
      const come = itemsOfArrival(arrival, { names, make, tableOf });
      title = come.title ?? title;
      const internal = arrival.moved && arrival.line !== undefined && wasInternal(arrival.line);
      const items = come.items.map((item) => (internal ? { ...item, internal } : item));
      return arrival.moved ? [...silencingOf(arrival), ...items] : items;
    });
    return [{ home, items, title }];
  });
  return made.flatMap(({ home, items, title }) => {
    const left = items.map((item) => withoutTaken(item, cuts));
    if (isAsItWas(home, left)) return title ? [onlyTitle(home, title)] : [];
    const changes =
      left.filter(({ kept, from }) => !kept || from === undefined).length +
      Math.max(0, printing(home).length - left.filter(({ from }) => from !== undefined).length);
    return [{ home, written: writeHome(home, withComments(home, left), title), changes: Math.max(1, changes) }];
  });
}

/** The comment that silences a rule for the paragraph that moved. */
function silencingOf({ line }: Arrival): readonly NewItem[] {
  const before = line?.home.items[(line.items[0] ?? 0) - 1];
  return before?.content.kind === 'comment' && isForNextLine(before.content.node) ? [{ content: before.content }] : [];
}

const printing = (home: Home): number[] =>
  [...home.items.keys()].filter((index) => home.items[index]?.cells.some((cell) => textOfPieces(cell) !== ''));

const isAsItWas = (home: Home, items: readonly NewItem[]): boolean => {
  const own = printing(home);
  return items.length === own.length && items.every(({ kept, from }, index) => kept === true && from === own[index]);
};

function onlyTitle(home: Home, title: readonly Piece[]): ChangedHome {
  const kept = home.items.flatMap(({ content }, index): NewItem[] => [{ content, from: index, kept: true }]);
  const own = home.prose === undefined ? [] : kept;
  const written = writeHome(home.prose ? home : { ...home, items: [] }, own, title);
  if (home.prose) return { home, written, changes: 1 };
  const [line = ''] = written.text.split('\n');
  return { home, written: { text: `${line}\n`, isWhole: false }, changes: 1 };
}

/** Links that went with their words stand only where those are now. */
function withoutTaken(item: NewItem, cuts: Cuts): NewItem {
  const { content } = item;
  if (content.kind === 'comment' || content.kind === 'row' || item.kept) return item;
  const words = content.words.filter((node) => !cuts.taken.has(node as Piece['node']));
  return words.length === content.words.length ? item : { ...item, content: { ...content, words } };
}

const forms = ['plain', 'wan', 'yi', 'hanzi'] as const;

function knownFigures({ draft, known, homes }: Homecoming): KnownFigures {
  const written = new Set(known.facts.updates.map(({ metric }) => metric));
  const updated = new Map<string, Set<string>>();
  for (const { id, kind, actual } of known.edits.facts) {
    if (kind !== 'changed' || !written.has(id)) continue;
    updated.set(id, (updated.get(id) ?? new Set()).add(actual).add(plainFigure(actual)));
  }
  const printed = new Map<string, Piece[]>();
  for (const { items } of homes)
    for (const { cells } of items)
      for (const piece of cells.flat())
        if (isFigure(piece.node)) printed.set(piece.node.id, [...(printed.get(piece.node.id) ?? []), piece]);
  return {
    updated,
    printed,
    restyled: (metric, { style: _, decimals: __, ...rest }, words) => {
      const entry = draft.ledger.entries.get(metric);
      const styles = forms.flatMap((style) => [
        { ...rest, style },
        ...[0, 1, 2, 3, 4].map((decimals) => ({ ...rest, style, decimals })),
      ]);
      return entry && styles.find((style) => printQuantity(entry, style) === words);
    },
    isInternal: (metric) => draft.ledger.entries.get(metric)?.classification === 'internal',
  };
}

/** Lines whose paragraph or row is not in the file any more, and words that went from others. */
function cutsIn({ placed, redline }: Homecoming, byHome: ReadonlyMap<Home, readonly Arrival[]>): readonly Cut[] {
  const met = new Set(redline.origins);
  const cuts: Cut[] = [];
  for (const [index, line] of placed.entries()) {
    if (!line || met.has(index)) continue;
    for (const cell of line.cells) cuts.push({ pieces: cell, internal: wasInternal(line) || hasInternal(cell) });
  }
  for (const arrivals of byHome.values())
    for (const { line, passage } of arrivals)
      for (const [index, cell] of (line?.cells ?? []).entries()) {
        const words = bare(passage.cells[index], line?.label !== 0);
        for (const { start, end } of compareTexts(wordsOf(cell), words)) {
          if (start === end) continue;
          const pieces = slicePieces(cell, start, end);
          cuts.push({ pieces, internal: (line !== undefined && wasInternal(line)) || isInternalAt(cell, start, end) });
        }
      }
  return cuts;
}

const wasInternal = ({ home, items }: PlacedLine): boolean => {
  const depths = depthsOf(home.items);
  return items.some((index) => (depths[index] ?? 0) > 0);
};

const isMark = ({ node }: Piece, value: string): boolean => node.type === 'comment' && node.value === value;
const hasInternal = (pieces: readonly Piece[]): boolean => pieces.some((piece) => isMark(piece, 'internal'));

/** Whether any of these words stands between the marks of an internal passage of its line. */
function isInternalAt(pieces: readonly Piece[], from: number, to: number): boolean {
  let [depth, offset] = [0, 0];
  return pieces.some((piece) => {
    if (isMark(piece, 'internal')) depth += 1;
    if (isMark(piece, '/internal')) depth -= 1;
    const start = offset;
    offset += piece.text.length;
    return depth > 0 && start < to && offset > from && piece.text !== '';
  });
}

/** Whether a figure for some editions only is gone from this text: a number that came may be another value of it. */
function losesInternal(home: Home, arrivals: readonly Arrival[], { isInternal }: KnownFigures): boolean {
  const count = (ids: readonly string[]) => ids.filter(isInternal).length;
  const were = home.items.flatMap(({ cells }) => cells.flatMap((cell) => wordsOf(cell).facts.map(({ id }) => id)));
  const are = arrivals.flatMap(({ passage }) => passage.cells.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return count(are) < count(were);
}

/** Rows that came belong to the table of the rows beside them; alone they make one. */
function tablesOf(arrivals: readonly Arrival[]): (arrival: Arrival) => Table {
  const known = new Map<number | undefined, Table>();
  for (const { passage, line } of arrivals) {
    const content = line?.home.items[line.items[0] ?? -1]?.content;
    if (content?.kind === 'row' && !known.has(passage.table)) known.set(passage.table, content.table);
  }
  return ({ passage }) => {
    const table = known.get(passage.table) ?? build.table([]);
    known.set(passage.table, table);
    return table;
  };
}
