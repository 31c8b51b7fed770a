import type { FactEdit } from '../../model/edit.ts';
import type { AnchorEntry } from '../../ooxml/index.ts';
import type { BothFiles } from './both-files.ts';
import type { Comparison, FigureChange } from './compare/figure-change.ts';
import { figuresOf, type PlacedFigure, type StoryParagraph } from './compare/read-story.ts';
import { plain } from './figures/plain.ts';
import type { PlaceOf } from './places.ts';
import { isSameValue } from './same-value.ts';

/** What became of each fact of the draft, in the order of its bookmarks. */
export function factEdits(
  anchors: readonly AnchorEntry[],
  paragraphs: BothFiles<readonly StoryParagraph[]>,
  { changes, passages }: Comparison,
  placeOf: BothFiles<PlaceOf>,
): readonly FactEdit[] {
  const standsIn = { built: paragraphsOf(paragraphs.built), returned: paragraphsOf(paragraphs.returned) };
  const before = byFact(passages.flatMap(({ built }) => built));
  const now = byFact(passages.flatMap(({ returned }) => returned));
  const changed = new Map(
    changes.flatMap((change) => [...(change.expected?.facts.keys() ?? [])].map((name) => [name, change] as const)),
  );
  return anchors.flatMap(({ kind, id, style, bookmark, written }): FactEdit[] => {
    if (kind !== 'fact') return [];
    const here = standsIn.returned.get(bookmark);
    const place = here === undefined ? placeOf.built(standsIn.built.get(bookmark) ?? 0) : placeOf.returned(here);
    const [expected] = before.get(bookmark) ?? [];
    const became = expected
      ? becameOf({ bookmark, written }, expected, now.get(bookmark) ?? [], changed.get(bookmark))
      : ({ kind: 'unchanged', expected: written, actual: written } as const);
    return [{ id, style, place, ...became }];
  });
}

type Became = Pick<FactEdit, 'kind' | 'expected' | 'actual'>;

function becameOf(
  { bookmark, written }: Pick<AnchorEntry, 'bookmark' | 'written'>,
  expected: PlacedFigure,
  found: readonly PlacedFigure[],
  change: FigureChange | undefined,
): Became {
  const [first] = found;
  if (change?.unmarked) return { kind: first ? 'unchanged' : 'unmarked', expected: written, actual: written };
  if (!first && change?.actual?.facts.size === 0 && !change.moved)
    return typedOver(written, expected.wide, change.actual);
  if (!first) return { kind: 'deleted', expected: written, actual: '' };
  const piece = expected.facts.get(bookmark) ?? written;
  const other = found.map(({ facts }) => facts.get(bookmark) ?? '').find((words) => plain(words) !== plain(piece));
  if (other !== undefined) {
    const words = withoutTyped(piece, other, written);
    return { ...words, kind: isSameValue(words.expected, words.actual) ? 'respelled' : 'changed' };
  }
  if (!change) return { kind: 'unchanged', expected: written, actual: written };
  if (change.moved) return { kind: 'moved', expected: written, actual: written };
  return { kind: 'changed', expected: expected.wide, actual: (change.actual ?? first).wide };
}

/** A figure without a bookmark where the fact stood: the same one in a paragraph typed anew, other words beside it, or another one. */
function typedOver(written: string, wide: string, { text, wide: now }: PlacedFigure): Became {
  if (plain(text) !== plain(written)) return { kind: 'changed', expected: written, actual: text };
  if (plain(now) !== plain(wide)) return { kind: 'changed', expected: wide, actual: now };
  return { kind: 'unmarked', expected: written, actual: written };
}

/** The fact before and now without what the draft itself has typed against it: 2025 of 2025年21件 is no part of the fact. */
function withoutTyped(piece: string, other: string, written: string): { expected: string; actual: string } {
  const at = piece.indexOf(written);
  const [before, after] = at < 0 ? ['', ''] : [piece.slice(0, at), piece.slice(at + written.length)];
  const isWhole = other.length >= before.length + after.length && other.startsWith(before) && other.endsWith(after);
  return at >= 0 && isWhole
    ? { expected: written, actual: other.slice(before.length, other.length - after.length) }
    : { expected: piece, actual: other };
}

const paragraphsOf = (paragraphs: readonly StoryParagraph[]): ReadonlyMap<string, number> =>
  new Map(paragraphs.flatMap(({ facts, index }) => facts.map((name) => [name, index] as const)));

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
