import type { Inline, ReportNode } from '../model/report/report.ts';
import { type Handlers, handle } from './handlers.ts';

type Change = (node: Inline) => Inline;

const leaf = (node: Inline, change: Change): ReportNode => change(node);
function branch<Node extends ReportNode & { children: readonly ReportNode[] }>(node: Node, change: Change): Node {
  return { ...node, children: node.children.map((child) => step(child, change)) };
}
function titled<Node extends ReportNode & { title: readonly Inline[]; children: readonly ReportNode[] }>(
  node: Node,
  change: Change,
): Node {
  return { ...branch(node, change), title: node.title.map((child) => step(child, change)) };
}
const inlineBranch = (node: Extract<Inline, { children: unknown }>, change: Change): ReportNode =>
  change(branch(node, change));

const handlers: Handlers<Change, ReportNode> = {
  text: leaf,
  break: leaf,
  fact: leaf,
  slot: leaf,
  task: leaf,
  evidence: leaf,
  comment: leaf,
  strong: inlineBranch,
  annotation: inlineBranch,
  paragraph: branch,
  list: branch,
  listItem: branch,
  table: branch,
  tableRow: branch,
  tableCell: branch,
  report: branch,
  section: titled,
  attachment: titled,
};

const step = (node: ReportNode, change: Change): ReportNode => handle(handlers, node, change);

/** A copy of the tree in which each inline node is what `change` makes of it, children first. */
export function mapInlines<Node extends ReportNode>(node: Node, change: Change): Node {
  return step(node, change) as Node;
}
