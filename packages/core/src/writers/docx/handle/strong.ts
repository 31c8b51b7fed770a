import type { Strong } from '../../../model/report/report.ts';
import { type WriteContext, writeInlines } from '../context.ts';
import type { Piece } from '../piece.ts';

export const strong = ({ children }: Strong, context: WriteContext): readonly Piece[] =>
  writeInlines(children, context, { style: 'Strong' });
