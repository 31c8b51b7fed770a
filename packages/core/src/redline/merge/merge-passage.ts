import type { Passage, PassageWords } from '../../model/redline/passage.ts';
import { mergeCells } from './merge-cells.ts';

/** One passage as three texts have it. */
export interface ThreePassages {
  readonly base: Passage;
  readonly now: Passage;
  readonly file: Passage;
}

/** The passage with what both sides made of it, under its number of now; undefined where the two cannot both be had. */
export function mergePassage({ base, now, file }: ThreePassages, names: readonly string[]): Passage | undefined {
  if (isAlike(file, base) || isAlike(file, now)) return now;
  if (isAlike(now, base))
    return { ...now, level: file.level, cells: file.cells.map((cell, at) => labelled(bare(cell), now.cells[at])) };
  if (base.cells.length !== now.cells.length || base.cells.length !== file.cells.length) return undefined;
  if (file.level !== base.level && now.level !== base.level && file.level !== now.level) return undefined;
  const level = file.level === base.level ? now.level : file.level;
  const cells: PassageWords[] = [];
  for (const [at, cell] of base.cells.entries()) {
    const [here, there] = [now.cells[at] as PassageWords, file.cells[at] as PassageWords];
    const merged = mergeCells({ base: bare(cell), now: bare(here), file: bare(there) }, names);
    if (!merged) return undefined;
    cells.push(labelled(merged, here));
  }
  return { ...now, level, cells };
}

/** Whether two passages say the same, whatever their numbers are. */
export const isAlike = (a: Passage, b: Passage): boolean =>
  a.level === b.level &&
  a.cells.length === b.cells.length &&
  a.cells.every((cell, at) => bare(cell).text === bare(b.cells[at] as PassageWords).text);

const moved = ({ text, facts }: PassageWords, by: number, from: string): PassageWords => ({
  text,
  label: from.length,
  facts: facts.flatMap((fact) =>
    fact.start + by >= 0 ? [{ ...fact, start: fact.start + by, end: fact.end + by }] : [],
  ),
});

/** Without its printed number. */
const bare = (words: PassageWords): PassageWords => ({
  ...moved(words, -words.label, ''),
  text: words.text.slice(words.label),
});

/** Under the printed number of another. */
const labelled = (words: PassageWords, other: PassageWords | undefined): PassageWords => {
  const label = other?.text.slice(0, other.label) ?? '';
  return { ...moved(words, label.length, label), text: label + words.text };
};
