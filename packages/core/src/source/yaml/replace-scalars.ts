import { requireArgument } from '../../message/index.ts';
import type { Place } from '../../model/place.ts';

/** One value of a YAML file, at the place where it stands, and what is to stand there. */
export interface Replacement {
  readonly place: Place;
  readonly value: string;
}

const scalar = /^(?:"[^"\n]*"|'[^'\n]*'|[^\s,}\]#]+)/;

/**
 * The text with these values replaced and nothing else touched; places that hold no scalar are left alone.
 *
 * @param text a YAML text
 * @param replacements each value with the place of the one that it replaces
 * @returns the new text
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * replaceScalars('a: 1 # 一\n', [{ place: { file: 'a.yaml', line: 1, column: 4 }, value: '2' }]); // 'a: 2 # 一\n'
 * ```
 */
export function replaceScalars(text: string, replacements: readonly Replacement[]): string {
  requireArgument('text', 'text', text);
  requireArgument('objects', 'replacements', replacements);
  // A line ends as it was typed: \n, \r\n or \r.
  const lines = text.split(/(?<=\n|\r(?!\n))/);
  const fromTheEnd = [...replacements].sort((a, b) => (b.place.column ?? 1) - (a.place.column ?? 1));
  for (const { place, value } of fromTheEnd) {
    const index = (place.line ?? 1) - 1;
    const column = (place.column ?? 1) - 1;
    const line = lines[index] ?? '';
    const rest = line.slice(column);
    lines[index] = line.slice(0, column) + rest.replace(scalar, () => value);
  }
  return lines.join('');
}
