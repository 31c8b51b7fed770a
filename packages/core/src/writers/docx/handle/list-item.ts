import type { ListItem } from '../../../model/report/report.ts';
import { type Fragment, type WriteContext, writeBlocks } from '../context.ts';

export function listItem({ children }: ListItem, context: WriteContext): readonly Fragment[] {
  const [first, ...rest] = children;
  if (!first) return [];
  return [...(context.write(first, context) as Fragment[]), ...writeBlocks(rest, context)];
}
