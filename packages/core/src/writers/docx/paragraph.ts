import { type IParagraphOptions, Paragraph } from 'docx';
import { type Fragment, fragmentSlot, splice, stencil } from './fragment.ts';
import type { ParagraphStyle } from './page/styles.ts';
import { type Piece, run, writePieces } from './piece.ts';

type Options = Omit<IParagraphOptions, 'children' | 'style' | 'text'>;

const none: Options = {};

/** A paragraph of a named style. Everything that can be in the style is in the style. */
export function styled(style: ParagraphStyle, words: string | readonly Piece[], options: Options = none): Fragment {
  const pieces = typeof words === 'string' ? [run(words)] : words;
  const key = options === none ? style : `${style} ${JSON.stringify(options)}`;
  const [before, after] = stencil(key, () => paragraph(style, options));
  const content = writePieces(pieces);
  // The library leaves out the tags of what holds nothing.
  if (before === '<w:p>' && content === '') return { type: 'paragraph', xml: '<w:p/>' };
  return { type: 'paragraph', xml: `${before}${content}${after}` };
}

const paragraph = (style: ParagraphStyle, options: Options): Paragraph =>
  new Paragraph({ ...(style !== 'Normal' && { style }), ...options, children: [splice(fragmentSlot)] as never });

/** On the page of the next paragraph. */
export const together = { keepNext: true } as const;

export const blankLines = (count: number, options: Pick<IParagraphOptions, 'keepNext'> = {}): Fragment[] =>
  Array.from({ length: count }, () => styled('Flush', '', options));
