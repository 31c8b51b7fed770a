import type { Inline, ReportNode } from '../model/report/report.ts';
import { type Handlers, handle } from './handlers.ts';

type Change = (node: Inline) => readonly Inline[];

const leaf = (node: Inline, change: Change): readonly ReportNode[] => change(node);
function branch<Node extends ReportNode & { children: readonly ReportNode[] }>(node: Node, change: Change): Node {
  return { ...node, children: node.children.flatMap((child) => step(child, change)) };
}
const block = (node: ReportNode & { children: readonly ReportNode[] }, change: Change) => [branch(node, change)];
function titled<Node extends ReportNode & { title: readonly Inline[]; children: readonly ReportNode[] }>(
  node: Node,
  change: Change,
): readonly ReportNode[] {
  return [{ ...branch(node, change), title: node.title.flatMap((child) => step(child, change)) }];
}
const inlineBranch = (node: Extract<Inline, { children: unknown }>, change: Change): readonly ReportNode[] =>
  change(branch(node, change));

const handlers: Handlers<Change, readonly ReportNode[]> = {
  text: leaf,
  break: leaf,
  fact: leaf,
  slot: leaf,
  task: leaf,
  evidence: leaf,
  comment: leaf,
  strong: inlineBranch,
  annotation: inlineBranch,
  paragraph: block,
  list: block,
  listItem: block,
  table: block,
  tableRow: block,
  tableCell: block,
  report: block,
  section: titled,
  attachment: titled,
};

const step = (node: ReportNode, change: Change): readonly ReportNode[] => handle(handlers, node, change);

/** A copy of the tree in which each inline node is what `change` makes of it, children first. */
export const mapInlines = <Node extends ReportNode>(node: Node, change: (node: Inline) => Inline): Node =>
  mapEachInline(node, (each) => [change(each)]);

/** The same, where several nodes, or none, may be made of one. */
export function mapEachInline<Node extends ReportNode>(node: Node, change: Change): Node {
  return step(node, change)[0] as Node;
}
