import { internalEnd, internalStart } from '../../../model/dossier/prose-words.ts';
import type { CommentNode, Inline, ReportNode } from '../../../model/report/report.ts';
import { childrenOf } from '../../../tree/index.ts';
import type { NewItem } from './new-items.ts';

/** Marks of internal passages that stand in another passage, or around nothing, are mistakes: what they hide is hidden without them. */
export function settleMarks(items: readonly NewItem[]): readonly NewItem[] {
  const needless = new Set<ReportNode>();
  const open: { readonly node: CommentNode; prints: boolean }[] = [];
  const visit = (node: ReportNode) => {
    if (node.type === 'comment' && node.value === internalStart) open.push({ node, prints: false });
    else if (node.type === 'comment' && node.value === internalEnd) {
      const begun = open.pop();
      if (!begun || (begun.prints && open.length === 0)) return;
      needless.add(begun.node).add(node);
    } else if ('value' in node && node.type !== 'comment' && node.value !== '')
      for (const each of open) each.prints = true;
    for (const child of childrenOf(node)) visit(child);
  };
  for (const item of items) for (const node of nodesOf(item)) visit(node);
  if (needless.size === 0) return items;
  return items.flatMap((item): NewItem[] => {
    const { content } = item;
    if (content.kind === 'comment') return needless.has(content.node) ? [] : [item];
    if (item.kept && item.from !== undefined) return [item];
    if (content.kind !== 'row') return [{ ...item, content: { ...content, words: without(content.words, needless) } }];
    const cells = content.row.children.map((cell) => ({ ...cell, children: without(cell.children, needless) }));
    return [{ ...item, content: { ...content, row: { ...content.row, children: cells } } }];
  });
}

const nodesOf = ({ content }: NewItem): readonly ReportNode[] => {
  if (content.kind === 'comment') return [content.node];
  return content.kind === 'row' ? content.row.children : content.words;
};

const without = (nodes: readonly Inline[], needless: ReadonlySet<ReportNode>): readonly Inline[] =>
  nodes.flatMap((node): Inline[] => {
    if (needless.has(node)) return [];
    return 'children' in node ? [{ ...node, children: without(node.children, needless) }] : [node];
  });
