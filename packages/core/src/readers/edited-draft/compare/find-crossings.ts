import { diffArrays } from 'diff';
import { plain } from '../figures/plain.ts';
import { asFigure } from './as-figure.ts';
import type { FigureChange, Passage } from './figure-change.ts';
import { figuresOf, type PlacedFigure, type StoryParagraph } from './read-story.ts';

/** Words between two figures of a passage that are others than in the draft. */
interface Gap {
  readonly passage: Passage;
  /** How many figures of the passage stand before it. */
  readonly index: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** As many characters as nobody moves without the figure that belongs to them. */
const shortestClause = 6;
const mostRounds = 20;
const mostDifferences = 400;

/**
 * Figures that stayed in order while words changed sides with them: 受理21件，审结30件 made 审结21件，受理30件. The
 * passages have the same figures on both sides.
 */
export function findCrossings(passages: readonly Passage[]): readonly FigureChange[] {
  const gaps = passages.filter(concernsFigures).map(gapsOf);
  const circles = new Set(inCircles(gaps.flat()));
  return [
    ...[...circles].map(besideGap),
    ...gaps.flatMap((ofPassage) => carried(ofPassage.filter((gap) => !circles.has(gap)))),
    ...movedCells(passages),
  ];
}

/** Cells that stand elsewhere: the heads of two columns that changed places. */
function movedCells(passages: readonly Passage[]): readonly FigureChange[] {
  const cellsOf = (paragraphs: readonly StoryParagraph[]) => paragraphs.filter(({ cell }) => cell);
  const arrived = new Map(
    passages.flatMap(({ returned }) => cellsOf(returned).map((each) => [plain(each.text), each])),
  );
  return passages
    .flatMap(({ built }) => cellsOf(built))
    .flatMap((expected) => {
      const actual = arrived.get(plain(expected.text));
      return actual && expected.figures().length === 0
        ? [{ expected: asFigure(expected), actual: asFigure(actual), moved: true }]
        : [];
    });
}

/** Words of a cell say what the figures of its row and column count. */
const concernsFigures = ({ built, returned }: Passage): boolean =>
  [...built, ...returned].some(({ figures, cell }) => cell || figures().length > 0);

function gapsOf(passage: Passage): readonly Gap[] {
  const now = wordsBetween(passage.returned);
  return wordsBetween(passage.built).flatMap((words, index) => {
    const after = now[index] ?? '';
    if (plain(words) === plain(after)) return [];
    const changes = diffArrays([...words], [...after], { maxEditLength: mostDifferences }) ?? [];
    const wordsOf = (side: 'removed' | 'added') => [
      ...new Set(changes.flatMap((change) => (change[side] ? (trimmed(change.value.join('')) ?? []) : []))),
    ];
    return [{ passage, index, removed: wordsOf('removed'), added: wordsOf('added') }];
  });
}

const trimmed = (words: string): string | undefined => {
  const bare = words.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
  return bare.length > 1 ? bare : undefined;
};

/** One more than there are figures. */
function wordsBetween(paragraphs: readonly StoryParagraph[]): readonly string[] {
  const words = [''];
  for (const { text, figures } of paragraphs) {
    let at = 0;
    for (const { start, end } of figures()) {
      words.push(`${words.pop()}${text.slice(at, start)}`, '');
      at = end;
    }
    words.push(`${words.pop()}${text.slice(at)}\n`);
  }
  return words;
}

/** Gaps that lost words to each other and gained others in return, two or more in a circle. */
function inCircles(gaps: readonly Gap[]): readonly Gap[] {
  let live = gaps;
  for (let round = 0; round < mostRounds; round++) {
    const [removed, added] = [tally(live.flatMap((gap) => gap.removed)), tally(live.flatMap((gap) => gap.added))];
    const left = live.filter(
      (gap) =>
        gap.removed.some((words) => (added.get(words) ?? 0) > Number(gap.added.includes(words))) &&
        gap.added.some((words) => (removed.get(words) ?? 0) > Number(gap.removed.includes(words))),
    );
    if (left.length === live.length) break;
    live = left;
  }
  return live;
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

/** Figures of one passage over which a clause went, unless they stand in the same sentence as before. */
function carried(gaps: readonly Gap[]): readonly FigureChange[] {
  const [first] = gaps;
  if (!first) return [];
  const arrivals = new Map(gaps.flatMap(({ added, index }) => added.map((words) => [words, index] as const)));
  const crossed = new Set<number>();
  for (const { removed, index } of gaps) {
    for (const words of removed) {
      const arrival = words.length < shortestClause ? index : (arrivals.get(words) ?? index);
      for (let at = Math.min(index, arrival); at < Math.max(index, arrival); at++) crossed.add(at);
    }
  }
  return pairs(first.passage).filter(
    ({ expected, actual }, index) => crossed.has(index) && expected.sentence.words !== actual.sentence.words,
  );
}

interface Moved extends FigureChange {
  readonly expected: PlacedFigure;
  readonly actual: PlacedFigure;
}

function pairs({ built, returned }: Passage): readonly Moved[] {
  const now = figuresOf(returned);
  return figuresOf(built).flatMap((expected, index) => {
    const actual = now[index];
    return actual ? [{ expected, actual, moved: true }] : [];
  });
}

/** The figure after the words, or else before them; of a cell without figures its words. */
function besideGap({ passage, index }: Gap): FigureChange {
  const figures = pairs(passage);
  const [before, now] = [passage.built[0], passage.returned[0]];
  return (
    figures[index] ??
    figures[index - 1] ?? {
      moved: true,
      ...(before && { expected: asFigure(before) }),
      ...(now && { actual: asFigure(now) }),
    }
  );
}
