import { type Piece, textOfPieces } from './piece.ts';

const pointLead = /^[一二三四五六七八九十]+是[^。]*。/;

/** The pieces with the first sentence of “一是……。” in bold, a local habit. */
export function boldPointLead(pieces: readonly Piece[]): readonly Piece[] {
  let left = pointLead.exec(textOfPieces(pieces))?.[0].length ?? 0;
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.type !== 'run' || left === 0) return [piece];
    const lead = piece.text.slice(0, left);
    const rest = piece.text.slice(left);
    left -= lead.length;
    const bold: Piece = { ...piece, text: lead, format: { ...piece.format, bold: true } };
    return rest === '' ? [bold] : [bold, { ...piece, text: rest }];
  });
}
