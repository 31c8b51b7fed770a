import type { ReportNode } from '../model/report.ts';
import { childrenOf } from './children.ts';

/** The characters a reader sees, without breaks; marks and comments print nothing. */
export function plainText(node: ReportNode | readonly ReportNode[]): string {
  if (Array.isArray(node)) return node.map(plainText).join('');
  const single = node as ReportNode;
  if (single.type === 'text' || single.type === 'fact' || single.type === 'slot') return single.value;
  return childrenOf(single).map(plainText).join('');
}
