import type { Text } from '../../../model/report/report.ts';
import type { WriteContext } from '../context.ts';
import { type Piece, run } from '../piece.ts';

export const text = ({ value }: Text, { format }: WriteContext): readonly Piece[] => [run(value, format)];
