import type { ReportNode } from '../../model/report/report.ts';
import { walk } from '../children.ts';
import { type PrintedLeaf, printedLeaves } from '../printed-leaves.ts';
import type { WordSpan } from './find-words.ts';

/** Less in common is another text. */
const least = 0.3;

/**
 * The piece below these nodes that has most in common with words that are not there any more: of the paragraph, heading or cell
 * that is likest, the text with the most of them. Undefined where nothing is like them.
 */
export function nearestWords(nodes: readonly ReportNode[], words: string): WordSpan | undefined {
  const sought = pairsOf(words);
  if (sought.size === 0) return undefined;
  let [best, most]: [readonly PrintedLeaf[], number] = [[], 0];
  for (const stretch of nodes.flatMap((node) => stretchesOf(node))) {
    const share = shared(sought, stretch.map(({ value }) => value).join('')) / sought.size;
    if (share > most) [best, most] = [stretch, share];
  }
  if (most < least) return undefined;
  const counts = best.map(({ value }) => shared(sought, value));
  const leaf = best[counts.indexOf(Math.max(...counts))];
  return leaf && { first: { leaf, from: 0 }, last: { leaf, to: leaf.value.length } };
}

/** What prints of each heading, paragraph and cell. */
const stretchesOf = (node: ReportNode): readonly (readonly PrintedLeaf[])[] =>
  walk(node).flatMap((each) => {
    const title = each.type === 'section' || each.type === 'attachment' ? [printedLeaves(each.title)] : [];
    return each.type === 'paragraph' || each.type === 'tableCell' ? [printedLeaves(each.children)] : title;
  });

/** Two characters side by side, blanks left out. */
function pairsOf(text: string): ReadonlySet<string> {
  const bare = text.replace(/\s+/g, '');
  return new Set(Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2)));
}

function shared(sought: ReadonlySet<string>, text: string): number {
  let count = 0;
  for (const pair of pairsOf(text)) if (sought.has(pair)) count += 1;
  return count;
}
