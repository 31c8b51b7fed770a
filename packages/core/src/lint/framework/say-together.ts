import type { FoundInLine, Rule } from './rule.ts';

/** From here on it is the file that is to blame, a conversion for instance, and not its writer. */
const many = 10;

/** Tells of each place, or once for a whole file where there are many, with their number as `subject`. */
export function sayTogether(found: readonly FoundInLine[], say: Parameters<Rule['check']>[1]): void {
  const files = new Map<string | undefined, FoundInLine[]>();
  for (const each of found) {
    const file = each.line.place?.file;
    if (!files.get(file)?.push(each)) files.set(file, [each]);
  }
  for (const places of files.values()) {
    const [first, ...also] = places;
    if (first && places.length >= many) say({ ...first, subject: String(places.length), also });
    else for (const place of places) say(place);
  }
}
