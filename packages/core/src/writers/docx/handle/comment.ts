import type { Piece } from '../piece.ts';

export const comment = (): readonly Piece[] => [];
