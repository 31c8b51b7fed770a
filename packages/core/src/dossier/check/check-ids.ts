import { type Message, say } from '../../message/index.ts';
import type { Places } from '../../model/place.ts';
import { nearestAmong, placeAt } from '../../source/index.ts';

type Identified = readonly { readonly id: string }[];

/** A message for each id that an earlier one of the list has. `subject` says whose ids they are. */
export function checkIds(list: Identified, path: string, subject: string, places: Places): Message[] {
  const seen = new Set<string>();
  return list.flatMap(({ id: actual }, index) => {
    if (!seen.has(actual)) {
      seen.add(actual);
      return [];
    }
    return [say('dossier/duplicate-id', { place: placeAt(places, `${path}/${index}/id`), subject, actual })];
  });
}

/** A message for each evidence id that no document has. */
export function checkEvidenceIds(
  citing: readonly { readonly evidence: readonly string[] }[],
  path: string,
  evidence: Identified,
  places: Places,
): Message[] {
  const known = new Set(evidence.map(({ id }) => id));
  const propose = nearestAmong(known);
  return citing.flatMap(({ evidence: cited }, index) =>
    cited.flatMap((actual, each) => {
      if (known.has(actual)) return [];
      const place = placeAt(places, `${path}/${index}/evidence/${each}`);
      return [say('dossier/unknown-evidence', { place, actual, expected: propose(actual) })];
    }),
  );
}
