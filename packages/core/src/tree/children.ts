import { requireArgument } from '../message/index.ts';
import type { ReportNode } from '../model/report/report.ts';
import { type Handlers, handle } from './handlers.ts';

const none = (): readonly ReportNode[] => [];
const own = (node: { readonly children: readonly ReportNode[] }): readonly ReportNode[] => node.children;
const titled = (node: { readonly title: readonly ReportNode[]; readonly children: readonly ReportNode[] }) => [
  ...node.title,
  ...node.children,
];

const children: Handlers<undefined, readonly ReportNode[]> = {
  text: none,
  break: none,
  fact: none,
  slot: none,
  task: none,
  evidence: none,
  comment: none,
  strong: own,
  annotation: own,
  paragraph: own,
  list: own,
  listItem: own,
  table: own,
  tableRow: own,
  tableCell: own,
  report: own,
  section: titled,
  attachment: titled,
};

/** The nodes directly below this one, titles first. */
export const childrenOf = (node: ReportNode): readonly ReportNode[] => handle(children, node, undefined);

/**
 * Every node of the tree, itself first, in reading order.
 *
 * @param node a node
 * @returns nodes in reading order; titles before what stands below them
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * walk(build.p('一')).map(({ type }) => type); // ['paragraph', 'text']
 * ```
 */
export function walk(node: ReportNode): readonly ReportNode[] {
  requireArgument('node', 'node', node);
  const nodes: ReportNode[] = [];
  const visit = (each: ReportNode) => {
    nodes.push(each);
    for (const child of childrenOf(each)) visit(child);
  };
  visit(node);
  return nodes;
}
