import type { FactSpan, PassageWords } from '../../model/redline/passage.ts';
import type { WordEdit } from '../../model/redline/redline.ts';
import { compareTexts } from '../words/compare-texts.ts';

/** The words of one cell in three texts, without their printed numbers. */
export interface ThreeCells {
  readonly base: PassageWords;
  readonly now: PassageWords;
  readonly file: PassageWords;
}

/** The words with what both sides made of them; undefined where the two cannot both be had. */
export function mergeCells({ base, now, file }: ThreeCells, names: readonly string[]): PassageWords | undefined {
  if (file.text === base.text || file.text === now.text) return now;
  if (now.text === base.text) return file;
  const [here, there] = [compareTexts(base, now, { names }), compareTexts(base, file, { names })];
  const fresh = there.filter((edit) => !here.some((each) => isSame(each, edit)));
  if (fresh.some((edit) => here.some((each) => clash(each, edit, base.text)))) return undefined;
  return withEdits(now, file, fresh, here);
}

const isSame = (a: WordEdit, b: WordEdit): boolean => a.start === b.start && a.end === b.end && a.words === b.words;

/**
 * Two edits of the same words, or side by side, or in one sentence: who wrote the one had not read the other. A figure of the ledger
 * changes with the ledger, whatever is written around it.
 */
function clash(a: WordEdit, b: WordEdit, text: string): boolean {
  if (a.start <= b.end && b.start <= a.end) return true;
  if (a.metric !== undefined || b.metric !== undefined) return false;
  const between = a.end < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return !/[。！？；]/.test(between);
}

/** The newer words with the edits of the file in them; figures stay where their words do. */
function withEdits(
  now: PassageWords,
  file: PassageWords,
  edits: readonly WordEdit[],
  here: readonly WordEdit[],
): PassageWords {
  const grown = (all: readonly WordEdit[], at: number) =>
    all.reduce((sum, { start, end, words }) => (end <= at ? sum + words.length - (end - start) : sum), 0);
  const placed = edits.map((edit) => {
    const shift = grown(here, edit.start);
    return { ...edit, start: edit.start + shift, end: edit.end + shift };
  });
  let [text, from] = ['', 0];
  const facts: FactSpan[] = [];
  for (const { start, end, words, at } of placed) {
    text += now.text.slice(from, start);
    for (const fact of file.facts)
      if (fact.start >= at && fact.end <= at + words.length && fact.end > fact.start)
        facts.push({ id: fact.id, start: text.length + fact.start - at, end: text.length + fact.end - at });
    text += words;
    from = end;
  }
  text += now.text.slice(from);
  for (const { id, start, end } of now.facts) {
    if (placed.some((edit) => edit.start < end && start < edit.end)) continue;
    const shift = grown(placed, start);
    facts.push({ id, start: start + shift, end: end + shift });
  }
  return { text, label: 0, facts: facts.sort((a, b) => a.start - b.start) };
}
