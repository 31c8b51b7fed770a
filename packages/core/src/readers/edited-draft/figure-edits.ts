import type { FigureEdit } from '../../model/edit.ts';
import type { BothFiles } from './both-files.ts';
import type { FigureChange } from './compare/figure-change.ts';
import type { PlacedFigure } from './compare/read-story.ts';
import type { PlaceOf } from './places.ts';
import { isSameValue } from './same-value.ts';

/** What became of the figures that no fact answers for: `factEdits` tells of those that hold facts of the draft. */
export function figureEdits(changes: readonly FigureChange[], placeOf: BothFiles<PlaceOf>): readonly FigureEdit[] {
  const answered = new Set(changes.flatMap(({ expected }) => [...(expected?.facts.keys() ?? [])]));
  return changes.flatMap(({ expected, actual, moved, unmarked }): FigureEdit[] => {
    if (unmarked) return [];
    // Typed over a fact of the draft: `factEdits` has told of both.
    if (expected && expected.facts.size > 0 && actual?.facts.size === 0 && !moved) return [];
    const before = expected?.facts.size === 0 ? expected : undefined;
    const now = actual && [...actual.facts.keys()].every((name) => !answered.has(name)) ? actual : undefined;
    const shown = now ?? before;
    if (!shown) return [];
    const place = (now ? placeOf.returned : placeOf.built)(shown.paragraph.index);
    return [{ ...became(before, now, moved), sentence: excerpt(shown), place, author: shown.paragraph.author }];
  });
}

function became(
  before: PlacedFigure | undefined,
  now: PlacedFigure | undefined,
  moved: boolean,
): Pick<FigureEdit, 'kind' | 'expected' | 'actual'> {
  const [expected, actual] = [before?.text ?? '', now?.text ?? ''];
  if (!before) return { kind: 'added', expected, actual };
  if (!now) return { kind: 'removed', expected, actual };
  if (moved) return { kind: 'moved', expected, actual };
  if (before.text === now.text) return { kind: 'changed', expected: before.wide, actual: now.wide };
  return { kind: isSameValue(before.wide, now.wide) ? 'respelled' : 'changed', expected, actual };
}

/** As much as anyone reads; a line of a hostile file may have a million characters and as many figures. */
const longestSentence = 200;

function excerpt({ sentence: { text }, start, paragraph }: PlacedFigure): string {
  if (text.length <= longestSentence) return text;
  const from = Math.max(0, start - longestSentence / 2);
  return `……${paragraph.text.slice(from, from + longestSentence)}……`;
}
