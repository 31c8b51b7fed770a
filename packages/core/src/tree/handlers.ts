import { makeError, requireArgument } from '../message/index.ts';
import type { ReportNode } from '../model/report/report.ts';

/**
 * One answer per node type; a missing one is a compile error. A writer of the public edition alone answers for the nodes
 * that this edition can have: `Handlers<Context, Result, OpenNode>`.
 */
export type Handlers<Context, Result, Node extends { readonly type: string } = ReportNode> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { readonly type: Type }>, context: Context) => Result;
};

/**
 * The answer of the table for this node.
 *
 * @param handlers one function for each type of node
 * @param node a node of the tree
 * @param context what each function gets besides its node
 * @returns what the function for this type returned
 * @throws UsageError `usage/type` where an argument is of another type
 * @throws UsageError `usage/option` where the table has no function of its own for the node
 * @example
 * ```ts
 * const words: Handlers<void, string, OpenNode> = writer;
 * handle(words, build.text('一') as OpenNode, undefined); // '一'
 * ```
 */
export function handle<Context, Result, Node extends { readonly type: string } = ReportNode>(
  handlers: Handlers<Context, Result, Node>,
  node: Node,
  context: Context,
): Result {
  // Own keys only: no type of node is answered by what every object inherits, `constructor`.
  if (!isObject(handlers) || !isObject(node) || !Object.hasOwn(handlers, node.type)) return refuse(handlers, node);
  const handler = handlers[node.type as Node['type']] as (node: Node, context: Context) => Result;
  return handler(node, context);
}

const isObject = (given: unknown): boolean => typeof given === 'object' && given !== null;

function refuse(handlers: object, node: { readonly type: string }): never {
  requireArgument('object', 'handlers', handlers);
  requireArgument('node', 'node', node);
  throw makeError('usage/option', {
    subject: 'node.type',
    actual: JSON.stringify(node.type) ?? 'undefined',
    expected: Object.keys(handlers),
  });
}
