import type { Place } from '../../../model/place.ts';
import type { SetParagraph, Typesetting } from '../../../model/report/typesetting.ts';

/** Where a paragraph of a Word file stands, or the file where none is meant. */
export const typesetPlace = ({ file }: Typesetting, paragraph?: SetParagraph): Place =>
  paragraph ? { file, part: 'word/document.xml', paragraph: paragraph.number } : { file };

/** 37 or 28.95: at most two decimals. */
export const shown = (value: number): string => String(Math.round(value * 100) / 100);
