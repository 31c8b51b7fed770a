import type { Emphasis } from '../../../model/report.ts';
import { type WriteContext, writeInlines } from '../context.ts';
import type { Piece } from '../piece.ts';

/** Chinese print stresses by 楷体, not by slanting. */
export const emphasis = ({ children }: Emphasis, context: WriteContext): readonly Piece[] =>
  writeInlines(children, context, { style: 'Emphasis' });
