import { requireArgument } from '../message/index.ts';
import type { FactSpan, PassageWords } from '../model/redline/passage.ts';
import type { PassageEdit, WordEdit } from '../model/redline/redline.ts';

/** A number that is another one in the newer text. */
export interface DataEdit {
  /** The metric, where the documents say which it is. */
  readonly metric: string | undefined;
  /** As printed, the whole figure; '' where it came. */
  readonly from: string;
  /** As printed; '' where it went. */
  readonly to: string;
  /** The heading it stands below. */
  readonly section: string;
  /** The words around it, of the newer text where it is still there. */
  readonly sentence: string;
}

/**
 * The numbers among these edits, each as it was and as it is, in reading order. One figure changed at several places is
 * told at each.
 *
 * @param edits what `compareDocuments` found
 * @returns one for each figure that changed, came or went in a passage that is in both; those of whole passages that came or
 * went are told with these
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * listDataEdits([]); // []
 * ```
 */
export function listDataEdits(edits: readonly PassageEdit[]): readonly DataEdit[] {
  requireArgument('list', 'edits', edits);
  return edits.flatMap((edit) => {
    if (edit.kind === 'inserted') return whole(edit.after.cells, edit.after.section, 'to');
    if (edit.kind === 'deleted') return whole(edit.before.cells, edit.before.section, 'from');
    const { section } = edit.after;
    return edit.words.flatMap((words) =>
      words.of === 'data'
        ? dataIn(words, edit.before.cells[words.cell], edit.after.cells[words.cell]).map((each) => ({
            ...each,
            section,
          }))
        : [],
    );
  });
}

/** The figures of the ledger in a passage that came or went. */
const whole = (cells: readonly PassageWords[], section: string, side: 'from' | 'to'): readonly DataEdit[] =>
  cells.flatMap((cell) =>
    cell.facts.map((fact) => ({
      metric: fact.id,
      from: '',
      to: '',
      [side]: printed(cell, fact),
      section,
      sentence: sentenceAt(cell.text, fact.start, fact.end),
    })),
  );

function dataIn(edit: WordEdit, before?: PassageWords, after?: PassageWords): Omit<DataEdit, 'section'>[] {
  if (!before || !after) return [];
  const end = edit.at + edit.words.length;
  const older = touched(before.facts, edit.start, edit.end);
  const newer = touched(after.facts, edit.at, end);
  const sentence = end > edit.at ? sentenceAt(after.text, edit.at, end) : sentenceAt(before.text, edit.start, edit.end);
  if (older.length + newer.length === 0) {
    return [{ metric: undefined, from: before.text.slice(edit.start, edit.end), to: edit.words, sentence }];
  }
  const ids = [...new Set([...older, ...newer].map(({ id }) => id))];
  // A figure typed over loses its bookmark: what stands in its place is what was typed there.
  const typed = newer.length === 0 && older.length === 1 ? edit.words : '';
  return ids
    .map((id) => {
      const [was, is] = [older.find((fact) => fact.id === id), newer.find((fact) => fact.id === id)];
      return { metric: id, from: was ? printed(before, was) : '', to: is ? printed(after, is) : typed, sentence };
    })
    .filter(({ from, to }) => from !== to);
}

const touched = (facts: readonly FactSpan[], start: number, end: number): readonly FactSpan[] =>
  facts.filter((fact) => fact.start < end && start < fact.end);

const printed = ({ text }: PassageWords, { start, end }: FactSpan): string => text.slice(start, end);

const stop = /[。！？；\n]/;

/** From the stop before these words to the one behind them. */
function sentenceAt(text: string, start: number, end: number): string {
  let [from, to] = [start, end];
  while (from > 0 && !stop.test(text[from - 1] as string)) from -= 1;
  while (to < text.length && !stop.test(text[to] as string)) to += 1;
  return text.slice(from, to + 1).trim();
}
