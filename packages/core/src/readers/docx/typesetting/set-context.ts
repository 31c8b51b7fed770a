import type { SetLine } from '../../../model/report/typesetting.ts';
import { toMillimetres, twips, type XmlElement } from '../../../ooxml/index.ts';
import { type Properties, type Styles, wordValue } from './set-properties.ts';
import type { ThemeFonts } from './theme-fonts.ts';

/** What the properties of a paragraph are looked up in. */
export interface SetContext extends Styles {
  readonly themeFonts: ThemeFonts;
  /** What the level of a list says of its paragraphs: `numPr` is what names both. */
  readonly listLayer: (numPr: XmlElement | undefined) => Properties | undefined;
}

/** Twips of the units that strict files write their lengths with: `37mm`. */
const twipsOf: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 14400 / 25.4,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/** A number of an attribute, a length with a unit in twips; undefined where there is none, or something else. */
export function lengthOfAttribute(value: string | undefined): number | undefined {
  const [, digits, unit] = /^\s*([+-]?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?\s*$/.exec(value ?? '') ?? [];
  if (digits === undefined) return undefined;
  return Number(digits) * (unit === undefined ? 1 : twipsOf[unit]!);
}

export function millimetresOf(value: string | undefined): number | undefined {
  const length = lengthOfAttribute(value);
  return length === undefined ? undefined : toMillimetres(twips(Math.round(length)));
}

/** RRGGBB, or undefined for the automatic one. */
export const colourOf = (value: string | undefined): string | undefined =>
  value === undefined || value === 'auto' ? undefined : value.toUpperCase();

/** A border that is drawn: its width is in eighths of a point. */
export function lineOf(border: XmlElement | undefined): SetLine | undefined {
  const kind = wordValue(border);
  if (!border || kind === undefined || kind === 'none' || kind === 'nil') return undefined;
  const width = (lengthOfAttribute(wordValue(border, 'sz')) ?? 4) / 8;
  return {
    kind,
    width,
    colour: colourOf(wordValue(border, 'color')),
    space: lengthOfAttribute(wordValue(border, 'space')),
  };
}
