import { createTwoFilesPatch } from 'diff';
import { requireArgument } from '../message/index.ts';

/**
 * The changes between two texts of one file as a unified diff, three lines around each; '' where there are none.
 *
 * @param file its name, for the head
 * @param before the older text
 * @param after the newer one
 * @returns a patch
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * unifiedDiff('a.md', '一\n', '一\n'); // ''
 * ```
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  requireArgument('text', 'file', file);
  requireArgument('text', 'before', before);
  requireArgument('text', 'after', after);
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
  return patch.slice(patch.indexOf('--- '));
}
