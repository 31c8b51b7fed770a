import { internalEnd, internalStart } from '../model/dossier/prose-words.ts';
import type { Inline } from '../model/report/report.ts';

/** What an edition for everyone prints of one stretch of words: all but what stands between the marks. */
export function openInlines(nodes: readonly Inline[]): readonly Inline[] {
  let inside = false;
  return nodes.filter((node) => {
    if (node.type === 'comment' && node.value === internalStart) inside = true;
    if (node.type === 'comment' && node.value === internalEnd) inside = false;
    return !inside;
  });
}
