import type { Prose } from '../model/dossier/dossier.ts';
import type { Place } from '../model/place.ts';

/**
 * A text that stands in a YAML file. Its place has a column only where the file has it line by line as it is: not folded,
 * without escapes, no alias.
 */
export function yamlProse(text: string, place: Place, source: string): Prose {
  // A value that never was in a file has lines of its own.
  if (place.path !== undefined) return { text, place: { ...place, line: 1, column: 1 } };
  const { line = 1, column = 1, ...file } = place;
  const typed = source.split('\n').slice(line - 1);
  const words = text.trimEnd().split('\n');
  const opens = /["']/.test(typed[0]?.[column - 1] ?? '') ? 1 : 0;
  const asItIs = words.every((each, index) => typed[index]?.startsWith(each, column - 1 + opens) || each === '');
  return { text, place: asItIs ? { ...place, column: column + opens } : { ...file, line } };
}
