import { type Message, say } from '../../message/index.ts';
import type { Place } from '../../model/place.ts';
import { lookAlikes, shown } from './look-alikes.ts';
import type { Mark } from './scan.ts';

/** One message for the marks of one kind on one line, at the first of them. */
export function markMessages(marks: readonly Mark[], places: readonly Place[]): Message[] {
  const said = new Set<string>();
  return marks.flatMap(({ kind, mark }, index) => {
    const place = places[index]!;
    const once = `${kind} ${place.line}`;
    if (said.has(once)) return [];
    said.add(once);
    const { found, right, id = 'yaml/look-alike' } = lookAlikes[kind];
    return [say(id, { place, subject: found, actual: shown(mark), expected: [right(mark)] })];
  });
}
