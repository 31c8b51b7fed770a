import type { SetRun } from '../../../model/report/typesetting.ts';
import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { wrappers } from '../grid.ts';
import { chineseFont, familyOf } from './chinese-font.ts';
import { colourOf, lengthOfAttribute, type SetContext } from './set-context.ts';
import { attributeIn, childOf, isOn, type Properties, propertiesOf, wordValue } from './set-properties.ts';

const inParagraph: ReadonlySet<string> = new Set([...wrappers, 'hyperlink', 'fldSimple']);

/** The runs of a paragraph in order, through what only wraps them. */
export const runsIn = (parent: XmlElement): readonly XmlElement[] =>
  elementsOf(parent).flatMap((each) =>
    each.localName === 'r' ? [each] : inParagraph.has(each.localName ?? '') ? runsIn(each) : [],
  );

/** A size in half points; undefined where nothing says one. */
function pointsOf(value: string | undefined): number | undefined {
  const size = lengthOfAttribute(value);
  return size === undefined ? undefined : size / 2;
}

/** How the characters of a run are set, over those of its paragraph. */
export function readRun(
  run: XmlElement | undefined,
  layers: readonly Properties[],
  { characterStyles, themeFonts }: SetContext,
): Omit<SetRun, 'text'> {
  const own = propertiesOf(childOf(run, 'rPr'));
  const all = [...layers, ...characterStyles(wordValue(own.get('rStyle'))), own];
  return {
    font: familyOf(chineseFont(all), themeFonts),
    size: pointsOf(attributeIn(all, 'sz', 'val')),
    bold: isOn(all, 'b'),
    colour: colourOf(attributeIn(all, 'color', 'val')),
  };
}

/** The words of a paragraph in stretches that are set alike. */
export function readRuns(paragraph: XmlElement, layers: readonly Properties[], context: SetContext): readonly SetRun[] {
  const runs: SetRun[] = [];
  for (const run of runsIn(paragraph)) {
    const text = elementsOf(run)
      .map(({ localName, textContent }) => (localName === 't' ? (textContent ?? '') : localName === 'tab' ? '\t' : ''))
      .join('');
    if (text === '') continue;
    const set = readRun(run, layers, context);
    const last = runs.at(-1);
    if (
      last &&
      last.font === set.font &&
      last.size === set.size &&
      last.bold === set.bold &&
      last.colour === set.colour
    )
      runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, ...set });
  }
  return runs;
}
