import { createTwoFilesPatch } from 'diff';
import { requireArgument } from '../message/index.ts';

/** The changes between two texts of one file as a unified diff, three lines around each; '' where there are none. */
export function unifiedDiff(file: string, before: string, after: string): string {
  requireArgument('text', 'file', file);
  requireArgument('text', 'before', before);
  requireArgument('text', 'after', after);
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
  return patch.slice(patch.indexOf('--- '));
}
