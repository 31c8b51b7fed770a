import type { SlotNode } from '../../../model/report/report.ts';
import type { WriteContext } from '../context.ts';
import { type Piece, run } from '../piece.ts';

/** Where open slots may leave, they are highlighted, so that nobody overlooks one. */
export const slot = ({ id, style, value }: SlotNode, { anchors, edition, format }: WriteContext): readonly Piece[] =>
  anchors.around({ kind: 'slot', id, style }, [
    run(value, { ...format, ...(edition.openSlots && { highlight: true }) }),
  ]);
