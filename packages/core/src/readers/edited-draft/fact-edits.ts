import type { FactEdit, FigureEdit } from '../../model/edit.ts';
import type { AnchorEntry } from '../../ooxml/index.ts';
import type { FigureChange } from './compare/figure-change.ts';
import { figuresOf, type PlacedFigure, type StoryParagraph } from './compare/read-story.ts';
import { plain } from './figures/plain.ts';
import type { PlaceOf } from './places.ts';

export interface BothFiles<Value> {
  readonly built: Value;
  readonly returned: Value;
}

/** What became of each fact of the draft, in the order of its bookmarks. */
export function factEdits(
  anchors: readonly AnchorEntry[],
  stories: BothFiles<readonly StoryParagraph[]>,
  changes: readonly FigureChange[],
  placeOf: BothFiles<PlaceOf>,
): readonly FactEdit[] {
  const [before, now] = [byFact(stories.built), byFact(stories.returned)];
  const changed = new Map(
    changes.flatMap((change) => [...(change.expected?.facts.keys() ?? [])].map((name) => [name, change] as const)),
  );
  return anchors.flatMap(({ kind, id, style, bookmark, written }): FactEdit[] => {
    if (kind !== 'fact') return [];
    const [expected] = before.get(bookmark) ?? [];
    const found = now.get(bookmark) ?? [];
    const place = found[0] ? placeOf.returned(found[0].paragraph.index) : placeOf.built(expected?.paragraph.index ?? 0);
    const edit = { id, style, place };
    if (!expected) return [{ ...edit, kind: 'unchanged', expected: written, actual: written }];
    const piece = expected.facts.get(bookmark) ?? written;
    const [first] = found;
    if (!first) return [{ ...edit, kind: 'deleted', expected: written, actual: '' }];
    const other = found.map(({ facts }) => facts.get(bookmark) ?? '').find((each) => plain(each) !== plain(piece));
    if (other !== undefined) return [{ ...edit, kind: 'changed', ...withoutTyped(piece, other, written) }];
    const change = changed.get(bookmark);
    if (!change) return [{ ...edit, kind: 'unchanged', expected: written, actual: written }];
    if (change.moved) return [{ ...edit, kind: 'moved', expected: written, actual: written }];
    return [{ ...edit, kind: 'changed', expected: expected.wide, actual: (change.actual ?? first).wide }];
  });
}

function byFact(paragraphs: readonly StoryParagraph[]): ReadonlyMap<string, readonly PlacedFigure[]> {
  const figures = new Map<string, PlacedFigure[]>();
  for (const figure of figuresOf(paragraphs)) {
    for (const name of figure.facts.keys()) {
      const known = figures.get(name);
      if (known) known.push(figure);
      else figures.set(name, [figure]);
    }
  }
  return figures;
}

/** The fact before and now without what the draft itself has typed against it: 2025 of 2025年21件 is no part of the fact. */
function withoutTyped(piece: string, other: string, written: string): { expected: string; actual: string } {
  const at = piece.indexOf(written);
  const [before, after] = at < 0 ? [piece, ''] : [piece.slice(0, at), piece.slice(at + written.length)];
  const keeps =
    at >= 0 && other.length >= before.length + after.length && other.startsWith(before) && other.endsWith(after);
  return keeps
    ? { expected: written, actual: other.slice(before.length, other.length - after.length) }
    : { expected: piece, actual: other };
}

/** What became of the figures that no fact of `edits` answers for. */
export function figureEdits(
  changes: readonly FigureChange[],
  placeOf: BothFiles<(figure: PlacedFigure) => FigureEdit['place']>,
): readonly FigureEdit[] {
  const answered = new Set(changes.flatMap(({ expected }) => [...(expected?.facts.keys() ?? [])]));
  return changes.flatMap(({ expected, actual, moved }): FigureEdit[] => {
    const before = expected?.facts.size === 0 ? expected : undefined;
    const now = actual && ![...actual.facts.keys()].some((name) => answered.has(name)) ? actual : undefined;
    const shown = now ?? before;
    if (!shown) return [];
    const differ = before && now && before.text === now.text && !moved;
    const words = (figure: PlacedFigure | undefined) => (differ ? figure?.wide : figure?.text) ?? '';
    return [
      {
        kind: moved ? 'moved' : !before ? 'added' : !now ? 'removed' : 'changed',
        expected: words(before),
        actual: words(now),
        sentence: shown.sentence,
        place: now ? placeOf.returned(now) : placeOf.built(shown),
        author: shown.paragraph.author,
      },
    ];
  });
}
