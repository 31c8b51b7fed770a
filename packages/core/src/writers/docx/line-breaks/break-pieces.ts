import type { Piece } from '../piece.ts';

/** The pieces in these lines, which say what the pieces print but for blanks; blanks at a line's end go. */
export function breakPieces(pieces: readonly Piece[], lines: readonly string[]): readonly Piece[] {
  if (lines.length < 2) return pieces;
  const ends = lines.slice(0, -1).map(printed);
  for (const [index, count] of ends.entries()) ends[index] = count + (ends[index - 1] ?? 0);
  const broken: Piece[] = [];
  let seen = 0;
  let next = 0;
  for (const piece of pieces) {
    if (piece.type !== 'run') {
      broken.push(piece);
      continue;
    }
    let text = '';
    const flush = () => {
      if (text !== '') broken.push({ ...piece, text });
      text = '';
    };
    for (const character of piece.text) {
      const blank = /\s/u.test(character);
      if (!blank && seen === ends[next]) {
        flush();
        broken.push({ type: 'break' });
        next += 1;
      }
      if (!blank) seen += 1;
      if (!blank || seen !== ends[next]) text += character;
    }
    flush();
  }
  return broken;
}

const printed = (line: string): number => [...line.replace(/\s/gu, '')].length;
