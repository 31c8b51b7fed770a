import { widthOf } from '../../../tree/index.ts';
import { practice } from '../page/gbt9704.ts';

const joints = /(?<=\d)\p{Script=Han}|(?<=\p{Script=Han})\d/gu;

/** Places where 汉字 and digits meet: LibreOffice parts them there, whatever the paragraph says. */
const scriptGaps = (text: string): number => [...text.matchAll(joints)].length;

/**
 * How much wider a program may draw a line than by the count of its characters, in 字: it parts 汉字 and digits, and where no
 * font has the widths of Times New Roman, digits take more than half of one.
 */
export const widening = (text: string): number =>
  scriptGaps(text) * practice.scriptGap + (text.match(/\d/g)?.length ?? 0) * (practice.widestDigit - 1 / 2);

/** Width in 字 where LibreOffice draws it with digits of half a 字: of text that fills its lines by itself. */
export const partedWidth = (text: string): number => widthOf(text) + scriptGaps(text) * practice.scriptGap;

/** Width in 字 in the program that needs most room, in the font that does: a line that just held its last word would leave “年）》” alone. */
export const drawnWidth = (text: string): number => widthOf(text) + widening(text);
