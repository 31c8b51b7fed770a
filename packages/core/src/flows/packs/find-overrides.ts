import type { Origin } from '../../model/dossier/origin.ts';
import type { Outline } from '../../model/pack/outline.ts';
import type { Place } from '../../model/place.ts';

/** A file of a pack that stands in the place of one below it. */
export interface Override {
  /** The pack's label. */
  readonly pack: string;
  readonly place: Place;
  /** The file that it hides. */
  readonly hidden: string;
  readonly isPartial: boolean;
}

/**
 * Files that stand in the place of one below them without a patch: bodies of sections and partials, each once, by
 * path. Nobody is told when the file below changes.
 */
export function findOverrides({
  origins,
  partialOrigins,
}: Pick<Outline, 'origins' | 'partialOrigins'>): readonly Override[] {
  const bodies = [...origins.values()].map((aspects) => aspects.get('body'));
  const all = [
    ...bodies.flatMap(overriding).map((each) => ({ ...each, isPartial: false })),
    ...[...partialOrigins.values()].flatMap(overriding).map((each) => ({ ...each, isPartial: true })),
  ];
  const found = new Map(all.map((each) => [each.place.file, each]));
  return [...found.values()].sort((left, right) => (left.place.file < right.place.file ? -1 : 1));
}

function overriding(origin: Origin | undefined): readonly Omit<Override, 'isPartial'>[] {
  if (!origin) return [];
  const { pack, op, place, before } = origin;
  const own = op === 'template' && before ? [{ pack, place, hidden: before.place.file }] : [];
  return [...own, ...overriding(before)];
}
