import type { Place } from '../../../model/place.ts';
import type { SetParagraph, Typesetting } from '../../../model/report/typesetting.ts';
import { openingWords } from '../../../tree/index.ts';

/** Where a paragraph of a Word file stands, or the file where none is meant. */
export function typesetPlace({ file }: Typesetting, paragraph?: SetParagraph): Place {
  if (!paragraph) return { file };
  const opening = openingWords(paragraph.text);
  // A header stands above all paragraphs, which are counted without it.
  if (paragraph.frame?.from === 'header') return { file, ...(opening !== undefined && { opening }) };
  return { file, part: 'word/document.xml', paragraph: paragraph.number, ...(opening !== undefined && { opening }) };
}
