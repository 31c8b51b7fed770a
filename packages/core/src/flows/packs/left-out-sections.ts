import type { Outline } from '../../model/pack/outline.ts';
import type { Place } from '../../model/place.ts';

/** Sections of its base that a layer does not take, since it writes `sections` of its own. */
export interface LeftOut {
  /** The pack's label. */
  readonly pack: string;
  readonly place: Place;
  readonly sections: readonly string[];
}

/** Layers that write their own `sections`, base first as far as they leave any out: what comes below them later is not taken either. */
export function leftOutSections({ origins }: Pick<Outline, 'origins'>): readonly LeftOut[] {
  const found = new Map<string, { readonly place: Place; readonly sections: string[] }>();
  for (const [id, aspects] of origins) {
    const removed = aspects.get('removed');
    if (removed?.op !== 'manifest') continue;
    const known = found.get(removed.pack) ?? { place: removed.place, sections: [] };
    known.sections.push(id);
    found.set(removed.pack, known);
  }
  return [...found].map(([pack, { place, sections }]) => ({ pack, place, sections }));
}
