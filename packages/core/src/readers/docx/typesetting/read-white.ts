import { lengthOfAttribute } from './set-context.ts';
import { attributeIn, type Properties } from './set-properties.ts';

/** In points: what Word leaves between paragraphs of web pages, and a line of its Chinese grid. */
const automatic = 14;
const gridLine = 15.6;

/** White above or below a paragraph, in points: left to the program, or said in twips, or in lines alone. */
export function readWhite(paragraph: readonly Properties[], side: 'before' | 'after'): number {
  const length = (name: string) => lengthOfAttribute(attributeIn(paragraph, 'spacing', name));
  const isAutomatic = attributeIn(paragraph, 'spacing', `${side}Autospacing`);
  if (isAutomatic !== undefined && !/^(?:0|false|off)$/.test(isAutomatic)) return automatic;
  // Programs that count in lines write what those come to beside them.
  return (length(side) ?? 0) / 20 || ((length(`${side}Lines`) ?? 0) / 100) * gridLine;
}
