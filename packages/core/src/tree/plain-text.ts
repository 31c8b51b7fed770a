import { requireArgument } from '../message/index.ts';
import type { ReportNode } from '../model/report/report.ts';
import { childrenOf } from './children.ts';

/**
 * The characters a reader sees, without breaks; marks and comments print nothing.
 *
 * @param node a node, or several side by side
 * @returns text without line feeds
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * plainText(build.p('受理', build.fact('review.accepted', '21件'), '。')); // '受理21件。'
 * ```
 */
export function plainText(node: ReportNode | readonly ReportNode[]): string {
  const nodes = Array.isArray(node) ? (node as readonly ReportNode[]) : [node as ReportNode];
  requireArgument('nodes', 'node', nodes);
  return nodes.map(textOf).join('');
}

function textOf(node: ReportNode): string {
  if (node.type === 'text' || node.type === 'fact' || node.type === 'slot') return node.value;
  return childrenOf(node).map(textOf).join('');
}
