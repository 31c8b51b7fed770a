import type { ListItem } from '../../../model/report.ts';
import { type WriteContext, type Written, writeBlocks } from '../context.ts';

export function listItem({ children }: ListItem, context: WriteContext): readonly Written[] {
  const [first, ...rest] = children;
  if (!first) return [];
  return [...(context.write(first, context) as Written[]), ...writeBlocks(rest, context)];
}
