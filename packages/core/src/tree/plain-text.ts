import type { ReportNode } from '../model/report/report.ts';
import { childrenOf } from './children.ts';

/**
 * The characters a reader sees, without breaks; marks and comments print nothing.
 *
 * @param node a node, or several side by side
 * @returns text without line feeds
 * @example
 * ```ts
 * plainText(build.p('受理', build.fact('review.accepted', '21件'), '。')); // '受理21件。'
 * ```
 */
export function plainText(node: ReportNode | readonly ReportNode[]): string {
  if (Array.isArray(node)) return node.map(plainText).join('');
  const single = node as ReportNode;
  if (single.type === 'text' || single.type === 'fact' || single.type === 'slot') return single.value;
  return childrenOf(single).map(plainText).join('');
}
