import type { Attachment, Table, TableCell } from '../../model/report/report.ts';
import { heightOf } from '../../ooxml/index.ts';
import { plainText, widthOf } from '../../tree/index.ts';
import { placeCells } from '../place-cells.ts';
import { gbt9704 } from './page/gbt9704.ts';
import type { Geometry } from './page/geometry.ts';

/** Whether an annex lies on its side: its author says so, or one of its tables finds no room on upright pages. */
export const liesOnSide = ({ orientation, children }: Attachment, { blockWidth }: Pick<Geometry, 'blockWidth'>) =>
  orientation === undefined
    ? children.some((block) => block.type === 'table' && leastWidth(block) > blockWidth)
    : orientation === 'landscape';

/** Columns that are never too many: whatever they hold, a look at each cell would be wasted. */
const fewColumns = 8;

/** As wide as the columns must be that no number is broken, and no column has less than two characters in a line. */
function leastWidth({ children }: Table): number {
  const { rows, columns } = placeCells(children);
  if (columns <= fewColumns) return 0;
  const most = new Array<number>(columns).fill(2);
  for (const row of rows)
    for (const { node, column } of row)
      if (node.columnSpan === 1) most[column] = Math.max(most[column] ?? 2, longestPiece(node));
  const sides = 2 * gbt9704.tableCellSide.value;
  return most.reduce((sum, characters) => sum + characters * heightOf(gbt9704.tableSize.value) + sides, 0);
}

/** What no line may break, in characters: a number with what belongs to it. */
const longestPiece = ({ children }: TableCell): number =>
  Math.max(0, ...[...plainText(children).matchAll(/[\w.,%+-]+/g)].map(([piece]) => widthOf(piece)));
