import { widthOf } from '../../../tree/index.ts';
import { practice } from '../page/gbt9704.ts';

const joints = /(?<=\d)\p{Script=Han}|(?<=\p{Script=Han})\d/gu;

/** Places where 汉字 and digits meet: LibreOffice parts them there, whatever the paragraph says. */
export const scriptGaps = (text: string): number => [...text.matchAll(joints)].length;

/** Width in 字 in the program that needs most room. */
export const drawnWidth = (text: string): number => widthOf(text) + scriptGaps(text) * practice.scriptGap;
