import type { Inline } from '../model/report/report.ts';

/** What prints something by itself. */
export type PrintedLeaf = Extract<Inline, { type: 'text' | 'fact' | 'slot' }>;

/** The texts, facts and slots of these words, in order, whatever marks they stand in; empty texts print nothing. */
export function printedLeaves(nodes: readonly Inline[]): readonly PrintedLeaf[] {
  const leaves: PrintedLeaf[] = [];
  gather(nodes, leaves);
  return leaves;
}

function gather(nodes: readonly Inline[], leaves: PrintedLeaf[]): void {
  for (const node of nodes) {
    if (node.type === 'fact' || node.type === 'slot' || (node.type === 'text' && node.value !== '')) leaves.push(node);
    else if ('children' in node) gather(node.children, leaves);
  }
}
