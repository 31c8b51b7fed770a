import type { Piece } from '../piece.ts';

export const lineBreak = (): readonly Piece[] => [{ type: 'break' }];
