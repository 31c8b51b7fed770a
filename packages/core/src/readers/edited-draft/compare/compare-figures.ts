import { plain } from '../figures/plain.ts';
import type { Comparison, FigureChange, Passage } from './figure-change.ts';
import { findCrossings } from './find-crossings.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { type LooseFigure, pairUp } from './pair-up.ts';
import { figuresOf, type PlacedFigure, type StoryParagraph } from './read-story.ts';
import { relabelledCells } from './relabelled-cells.ts';
import { renamedFigures } from './renamed-figures.ts';

/**
 * Every figure that came, went or changed, and every one that stands elsewhere than the draft has it. A sentence that
 * says by itself what it counts may move as a whole.
 */
export function compareFigures(built: readonly StoryParagraph[], returned: readonly StoryParagraph[]): Comparison {
  const gone: LooseFigure[] = [];
  const come: LooseFigure[] = [];
  const passages: Passage[] = [];
  const reworded: Passage[] = [];
  const unmarked: FigureChange[] = [];
  let spot = 0;
  for (const hunk of hunksOf(built.map(signatureOf), returned.map(signatureOf))) {
    const passage = { built: cut(built, hunk.built), returned: cut(returned, hunk.returned) };
    passages.push(passage);
    const [before, now] = [figuresOf(passage.built), figuresOf(passage.returned)];
    if (isUnmarked(passage, before, now)) {
      before.forEach((expected, at) => {
        if (expected.facts.size !== now[at]!.facts.size)
          unmarked.push({ expected, actual: now[at]!, moved: false, unmarked: true });
      });
      continue;
    }
    const differences = differencesOf(before.map(keyOf), now.map(keyOf));
    if (differences.length === 0) reworded.push(passage);
    for (const difference of differences) {
      spot += 1;
      for (const figure of cut(before, difference.built)) gone.push({ figure, spot });
      for (const figure of cut(now, difference.returned)) come.push({ figure, spot });
    }
  }
  const crossings = findCrossings(reworded);
  const crossed = new Set(crossings.map(({ expected }) => placeOf(expected)));
  return {
    changes: [
      ...unmarked,
      ...pairUp(gone, come),
      ...crossings,
      ...renamedFigures(reworded).filter(({ expected }) => !crossed.has(placeOf(expected))),
      ...relabelledCells(reworded),
    ],
    passages,
  };
}

/** Whether a passage reads as it did and has only lost bookmarks: each figure has its own facts or fewer, and no others. */
function isUnmarked(
  { built, returned }: Passage,
  before: readonly PlacedFigure[],
  now: readonly PlacedFigure[],
): boolean {
  const isSame =
    built.length === returned.length && built.every(({ text }, at) => plain(text) === plain(returned[at]!.text));
  return (
    isSame &&
    before.length === now.length &&
    before.every(({ text, facts }, at) => {
      const kept = [...now[at]!.facts];
      return plain(text) === plain(now[at]!.text) && kept.every(([name, words]) => facts.get(name) === words);
    })
  );
}

/** Where the same figures stand in another order, each that is not at its place; else the fewest that came and went. */
function differencesOf(before: readonly string[], now: readonly string[]): readonly Hunk[] {
  const isReordered = [...before].sort().join('\n') === [...now].sort().join('\n');
  if (!isReordered) return hunksOf(before, now);
  return before.flatMap((key, at) => {
    const here = { start: at, end: at + 1 };
    return key === now[at] ? [] : [{ built: here, returned: here }];
  });
}

const placeOf = (figure: PlacedFigure | undefined): string => `${figure?.paragraph.index} ${figure?.start}`;
const signatureOf = ({ signature }: StoryParagraph): string => signature;
const keyOf = ({ key }: { readonly key: string }): string => key;
const cut = <Item>(items: readonly Item[], { start, end }: Hunk['built']): readonly Item[] => items.slice(start, end);
