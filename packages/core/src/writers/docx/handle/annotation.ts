import type { Annotation } from '../../../model/report/report.ts';
import { type WriteContext, writeInlines } from '../context.ts';
import type { Piece } from '../piece.ts';

export const annotation = ({ author, lines, range, children }: Annotation, context: WriteContext): readonly Piece[] =>
  context.comments.around(author, lines, writeInlines(children, context), range);
