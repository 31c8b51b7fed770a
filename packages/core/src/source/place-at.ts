import type { Place, Places } from '../model/place.ts';

/** The place of that path, or of the nearest parent that has one. */
export function placeAt(places: Places, path: string): Place | undefined {
  for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at);
    if (place) return place;
    if (!at.includes('/')) return places.get('');
  }
}
