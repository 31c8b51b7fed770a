import type { Inline } from '../model/report.ts';

/** What prints something by itself. */
export type PrintedLeaf = Extract<Inline, { type: 'text' | 'fact' | 'slot' }>;

/** The texts, facts and slots of these words, in order, whatever marks they stand in; empty texts print nothing. */
export const printedLeaves = (nodes: readonly Inline[]): readonly PrintedLeaf[] => nodes.flatMap(leavesOf);

const leavesOf = (node: Inline): readonly PrintedLeaf[] => {
  if (node.type === 'text') return node.value === '' ? [] : [node];
  if (node.type === 'fact' || node.type === 'slot') return [node];
  return 'children' in node ? printedLeaves(node.children) : [];
};
