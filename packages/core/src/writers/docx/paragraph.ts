import { type Fragment, fragmentSlot, stencil } from './fragment.ts';
import { type ParagraphOptions, paragraphMarkup } from './markup/paragraph-markup.ts';
import { gbt9704, practice } from './page/gbt9704.ts';
import type { Geometry } from './page/geometry.ts';
import { type Look, lookOf } from './page/look.ts';
import type { ParagraphStyle } from './page/styles.ts';
import { type Piece, run, writePieces } from './piece.ts';

const none: ParagraphOptions = {};

/**
 * A paragraph of a named style. What is in the style is not said again, but for the indent of its first line and the
 * size and fonts of its words: readers that know no styles, among them many that check a file, look for these here.
 */
export function styled(
  style: ParagraphStyle,
  words: string | readonly Piece[],
  geometry: Geometry,
  options: ParagraphOptions = none,
): Fragment {
  const look = lookOf(style, geometry);
  const content = writePieces(typeof words === 'string' ? [run(words)] : words, look);
  if (content === '') return empty(style, options);
  const key = options === none ? `words ${style}` : `words ${style} ${JSON.stringify(options)}`;
  const [before, after] = stencil(key, () => paragraphMarkup(style, { ...indentOf(look), ...options }, fragmentSlot));
  return { type: 'paragraph', xml: `${before}${content}${after}` };
}

/** A paragraph of a named style without words. */
export function empty(style: ParagraphStyle, options: ParagraphOptions = none): Fragment {
  const [xml] = stencil(`${style} ${JSON.stringify(options)}`, () => paragraphMarkup(style, options, ''));
  return { type: 'paragraph', xml };
}

const indentOf = ({ indent }: Look): ParagraphOptions =>
  indent === 0 ? none : { indent: { firstLine: indent * gbt9704.characterPitch.value, firstLineChars: indent * 100 } };

/** On the page of the next paragraph. */
export const together = { keepNext: true } as const;

/** Words do not touch the upper line of the table below them. */
export const aboveTable = { spacing: { after: practice.tableGap } } as const;

export const blankLines = (count: number, options: Pick<ParagraphOptions, 'keepNext'> = {}): Fragment[] =>
  Array.from({ length: count }, () => empty('Flush', options));
