import type { XmlElement } from '../../ooxml/index.ts';
import { childOf, type Properties, propertiesOf, wordValue } from './typesetting/set-properties.ts';

/** What is known of a style when headings are looked for. */
export interface HeadingStyles {
  readonly layersOf: (style: string | undefined) => readonly Properties[];
  /** Names of the style and of those it is based on, its own last. */
  readonly namesOf: (style: string | undefined) => readonly string[];
}

/** The names of heading styles in the languages of Word that are met here, and the ids that stand for them. */
const headingName = /^(?:heading|标题|標題|見出し|titre|überschrift)\s*([1-9])(?:\s*(?:char|字符))?$/i;

/**
 * The level of a heading, 1 to 9: said by the paragraph itself, by its style or one that it is based on, or by the name of
 * one of these, 标题 1. Undefined for the text of the body.
 */
export function outlineLevel(paragraph: XmlElement, { layersOf, namesOf }: HeadingStyles): number | undefined {
  const properties = childOf(paragraph, 'pPr');
  const style = wordValue(childOf(properties, 'pStyle'));
  const stated = [...layersOf(style), propertiesOf(properties)]
    .map((layer) => Number(wordValue(layer.get('outlineLvl')) ?? Number.NaN))
    .findLast((level) => Number.isInteger(level));
  // 9 is Word's word for the text of the body.
  if (stated !== undefined) return stated >= 0 && stated < 9 ? stated + 1 : undefined;
  const named = namesOf(style).flatMap((name) => headingName.exec(name.trim())?.[1] ?? []);
  return named.length === 0 ? undefined : Number(named.at(-1));
}
