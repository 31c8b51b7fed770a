import type { Link } from '../../../model/report.ts';
import { type WriteContext, writeInlines } from '../context.ts';
import type { Piece } from '../piece.ts';

/** Paper has no links: the words only. */
export const link = ({ children }: Link, context: WriteContext): readonly Piece[] => writeInlines(children, context);
