import { type IParagraphOptions, Paragraph } from 'docx';
import { type Piece, run, writePieces } from './piece.ts';
import type { ParagraphStyle } from './styles.ts';

/** A paragraph of a named style. Everything that can be in the style is in the style. */
export function styled(
  style: ParagraphStyle,
  words: string | readonly Piece[],
  options: Omit<IParagraphOptions, 'children' | 'style' | 'text'> = {},
): Paragraph {
  const pieces = typeof words === 'string' ? [run(words)] : words;
  return new Paragraph({ ...(style !== 'Normal' && { style }), ...options, children: writePieces(pieces) });
}

/** On the page of the next paragraph. */
export const together = { keepNext: true } as const;

export const blankLines = (count: number, options: Pick<IParagraphOptions, 'keepNext'> = {}): Paragraph[] =>
  Array.from({ length: count }, () => styled('Flush', '', options));
