import type { FactNode } from '../../../model/report/report.ts';
import type { WriteContext } from '../context.ts';
import { type Piece, run } from '../piece.ts';

export const fact = ({ id, style, value }: FactNode, { anchors, format }: WriteContext): readonly Piece[] =>
  anchors.around({ kind: 'fact', id, style }, [run(value, format)]);
