import type { Place } from '../../model/place.ts';
import type { Found } from '../findings.ts';
import { lookAlikes, shown } from './look-alikes.ts';
import type { Mark } from './scan.ts';

/** What is to be said of marks: of those of one kind on one line once, at the first of them. */
export function markFindings(marks: readonly Mark[], places: readonly Place[]): Found[] {
  const said = new Set<string>();
  return marks.flatMap(({ kind, mark }, index): Found[] => {
    const place = places[index]!;
    const once = `${kind} ${place.line}`;
    if (said.has(once)) return [];
    said.add(once);
    const { found, right, id = 'yaml/look-alike' } = lookAlikes[kind];
    return [{ id, place, about: () => ({ subject: found, actual: shown(mark), expected: [right(mark)] }) }];
  });
}
