import type { Edition } from '../../model/edition.ts';
import type { Report, Table } from '../../model/report.ts';

/**
 * The table right above 版记. Its rows may be cut: LibreOffice 7.4 leaves the rest of a page empty, and forgets the
 * repeated header, where whole rows meet the floating table at the foot of the last page.
 */
export function lastTableOf({ head, children }: Report, { imprint }: Edition): Table | undefined {
  if (!imprint || (head.copyTo.length === 0 && head.printedBy === undefined)) return undefined;
  const last = children.at(-1);
  const block = last?.type === 'attachment' ? last.children.at(-1) : last;
  return block?.type === 'table' ? block : undefined;
}
