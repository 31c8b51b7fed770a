import { type Message, say } from '../message/index.ts';
import type { Places } from '../model/place.ts';
import { forbiddenIn, placeAt, placeInText } from '../source/index.ts';

/**
 * What of these values no file could have held: characters that no Word file takes, and numbers that JavaScript has rounded
 * before anybody looked.
 */
export function unsoundValues(values: unknown, places: Places): readonly Message[] {
  const visit = (value: unknown, path: string): readonly Message[] => {
    const place = placeAt(places, path);
    if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
      return [say('fact/imprecise-number', { place, actual: String(value) })];
    if (typeof value === 'string')
      return forbiddenIn(value).map(({ id, actual, index }) => {
        const { line, column } = placeInText(value, index, '');
        return say(id, { place: place && { ...place, line: line ?? 1, column: column ?? 1 }, actual });
      });
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, each]) => visit(each, path === '' ? key : `${path}/${key}`));
  };
  return visit(values, '');
}
