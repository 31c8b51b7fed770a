import type { ReportNode } from '../model/report.ts';

/** One answer per node type; a missing one is a compile error. */
export type Handlers<Context, Result> = {
  readonly [Type in ReportNode['type']]: (node: Extract<ReportNode, { type: Type }>, context: Context) => Result;
};

/** The answer of the table for this node. */
export function handle<Context, Result>(
  handlers: Handlers<Context, Result>,
  node: ReportNode,
  context: Context,
): Result {
  const handler = handlers[node.type] as (node: ReportNode, context: Context) => Result;
  return handler(node, context);
}
