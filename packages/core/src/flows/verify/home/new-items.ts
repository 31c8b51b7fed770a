import type { ProseWords } from '../../../markdown/index.ts';
import type { FactSpan, PassageWords } from '../../../model/redline/passage.ts';
import type { Table } from '../../../model/report/report.ts';
import { compareTexts } from '../../../redline/index.ts';
import { build } from '../../../tree/index.ts';
import { type Arrival, headingLevel } from './arrivals.ts';
import { runInStop } from './home-lines.ts';
import { inlinesOf, isMadeAlike, isSameLine, type Piece } from './words/pieces.ts';
import { type MakeWords, reword } from './words/reword.ts';

/** What is to stand in a text: as it was, or made of what came back. */
export interface NewItem {
  readonly content: ProseWords;
  readonly level?: number | undefined;
  /** Of a text of this home that stands where it stood. */
  readonly from?: number | undefined;
  /** As it was, word for word. */
  readonly kept?: true;
  /** It stood, or is suspected to have stood, in an internal passage. */
  readonly internal?: boolean;
}

interface Options {
  readonly names: readonly string[];
  readonly make: MakeWords;
  /** Which table rows that came belong to, by the table of the file. */
  readonly tableOf: (arrival: Arrival) => Table;
}

/** The items of one paragraph or row that came back; of a title its words apart. */
export function itemsOfArrival(
  arrival: Arrival,
  options: Options,
): { readonly items: readonly NewItem[]; readonly title?: readonly Piece[] } {
  const { line, passage, moved } = arrival;
  const cells = line ? rewordedCells(arrival, options) : freshCells(arrival, options);
  if (!line) return { items: [{ content: freshContent(arrival, cells, options) }] };
  const isSame = cells === line.cells && !arrival.isOtherLevel;
  const contents = line.items.map((index) => line.home.items[index]);
  const [first, second] = contents;
  const from = (index: number) => (moved ? {} : { from: line.items[index] });
  if (isSame)
    return {
      items: contents.flatMap((item, index) =>
        item ? [{ content: item.content, level: item.level, kept: true as const, ...from(index) }] : [],
      ),
    };
  if (line.isTitle || first?.content.kind === 'heading') {
    const [title, words] = atStop(cells[0] ?? []);
    const below = line.isTitle ? first : second;
    const paragraph: NewItem[] =
      below && words
        ? [{ content: { kind: 'paragraph', words: inlinesOf(words) }, ...from(line.isTitle ? 0 : 1) }]
        : [];
    if (line.isTitle) return { title, items: paragraph };
    const { content } = first as { content: Extract<ProseWords, { kind: 'heading' }> };
    const level = words ? first?.level : (headingLevel(passage) ?? first?.level);
    return { items: [{ content: { ...content, words: inlinesOf(title) }, level, ...from(0) }, ...paragraph] };
  }
  if (!first) return { items: [] };
  return { items: [{ ...rewordedContent(arrival, first.content, cells), ...from(0) }] };
}

function rewordedContent(
  { passage }: Arrival,
  content: ProseWords,
  cells: readonly (readonly Piece[])[],
): Pick<NewItem, 'content' | 'level'> {
  if (content.kind === 'row') {
    const children = cells.map((cell, index) => ({
      ...(content.row.children[index] ?? build.cell('')),
      children: inlinesOf(cell),
    }));
    return { content: { ...content, row: { ...content.row, children } } };
  }
  const words = inlinesOf(cells[0] ?? []);
  const level = passage.level === undefined ? undefined : headingLevel(passage);
  if (level !== undefined)
    return { content: { kind: 'heading', depth: level + 1, runIn: false, id: undefined, words }, level };
  if (content.kind !== 'item') return { content: { kind: 'paragraph', words } };
  const number = numberOf(passage.cells[0]);
  return { content: number === undefined ? { kind: 'paragraph', words } : { kind: 'item', number, words } };
}

const numberOf = (words: PassageWords | undefined): number | undefined => {
  const number = words && /^\s*(\d{1,2})[.．、]/.exec(words.text.slice(0, words.label))?.[1];
  return number === undefined ? undefined : Number(number);
};

function freshContent(arrival: Arrival, cells: readonly (readonly Piece[])[], { tableOf }: Options): ProseWords {
  if (arrival.passage.kind === 'row')
    return {
      kind: 'row',
      table: tableOf(arrival),
      row: build.row(...cells.map((cell) => build.cell(inlinesOf(cell)))),
    };
  const words = inlinesOf(cells[0] ?? []);
  const level = headingLevel(arrival.passage);
  return level === undefined
    ? { kind: 'paragraph', words }
    : { kind: 'heading', depth: level + 1, runIn: false, id: undefined, words };
}

/** The words of each cell with what changed in it; the same cells where nothing did. */
function rewordedCells({ line, passage }: Arrival, { names, make }: Options): readonly (readonly Piece[])[] {
  if (!line) return [];
  const isNumbered =
    line.isTitle || ['heading', 'item'].includes(line.home.items[line.items[0] ?? 0]?.content.kind ?? '');
  const isHeading = passage.level !== undefined;
  // Of a template: a new value of a figure is in the facts, and no word of it is to be written.
  const isMade = !line.isTitle && line.items.every((index) => line.home.items[index]?.typed === undefined);
  let changed = false;
  const cells = line.cells.map((pieces, index) => {
    const before = wordsOf(pieces);
    const after = bare(passage.cells[index], isNumbered || isHeading);
    const edits = compareTexts(before, after, { names });
    if (edits.length === 0) return pieces;
    const made = reword(pieces, edits, after, make);
    if ((isMade ? isMadeAlike : isSameLine)(made, pieces)) return pieces;
    changed = true;
    return made;
  });
  return changed ? cells : line.cells;
}

const freshCells = ({ passage }: Arrival, { make }: Options): readonly (readonly Piece[])[] =>
  passage.cells.map((cell) => {
    const words = bare(cell, headingLevel(passage) !== undefined);
    return make({ text: words.text, facts: words.facts, strong: false, gone: [] });
  });

/** A line as it is compared: figures are whole. */
export function wordsOf(pieces: readonly Piece[]): PassageWords {
  const facts: FactSpan[] = [];
  let text = '';
  for (const { node, text: words } of pieces) {
    if (node.type === 'fact' || node.type === 'slot')
      facts.push({ id: node.id, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, label: 0, facts };
}

/** Without the number that is printed before it, without the blanks around it, and in one line. */
export function bare(words: PassageWords | undefined, isNumbered: boolean): PassageWords {
  const { text = '', label = 0, facts = [] } = words ?? {};
  const from = isNumbered ? label : 0;
  const rest = text.slice(from).replace(/\n/g, ' ');
  const start = from + (rest.length - rest.trimStart().length);
  const kept = rest.trim();
  return {
    text: kept,
    label: 0,
    facts: facts.flatMap((fact) => {
      const [a, b] = [Math.max(0, fact.start - start), Math.min(kept.length, fact.end - start)];
      return a < b ? [{ ...fact, start: a, end: b }] : [];
    }),
  };
}

/** A title, and the paragraph it begins. */
function atStop(pieces: readonly Piece[]): readonly [readonly Piece[], readonly Piece[] | undefined] {
  const stop = pieces.findIndex(({ node }) => node.type === 'comment' && node.value === runInStop);
  return stop < 0 ? [pieces, undefined] : [pieces.slice(0, stop), pieces.slice(stop + 1)];
}
