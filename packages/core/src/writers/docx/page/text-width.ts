import { type Twip, twips } from '../../../ooxml/index.ts';
import { widthOf } from '../../../tree/index.ts';
import { gbt9704 } from './gbt9704.ts';

const full = gbt9704.characterPitch.value;
const half = twips((full - gbt9704.characterSpacing.value) / 2 + gbt9704.characterSpacing.value);

/** Width of a line of 三号 text: digits and Latin letters take half a character's size. */
export function textWidth(text: string): Twip {
  return twips([...text].reduce((width, character) => width + (widthOf(character) === 1 ? full : half), 0));
}
