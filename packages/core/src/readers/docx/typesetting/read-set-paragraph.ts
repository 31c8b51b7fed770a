import type { SetParagraph } from '../../../model/report/typesetting.ts';
import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { fontOf } from './font-of.ts';
import { emphasisOfParagraph, layersOfRun, readRun, readRuns, runsIn } from './read-runs.ts';
import { readTabs } from './read-tabs.ts';
import { readWhite } from './read-white.ts';
import { lengthOfAttribute, lineOf, millimetresOf, type SetContext } from './set-context.ts';
import { attributeIn, childOf, isOn, layerWith, type Properties, propertiesOf, wordValue } from './set-properties.ts';

const aligns: Readonly<Record<string, SetParagraph['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  left: 'left',
  start: 'left',
  distribute: 'distribute',
  thaiDistribute: 'distribute',
};

export function readSetParagraph(element: XmlElement, text: string, number: number, context: SetContext): SetParagraph {
  const own = propertiesOf(childOf(element, 'pPr'));
  const layers = context.styles(wordValue(own.get('pStyle')));
  const paragraph = withList(layers.paragraph, own, context);
  const whole = emphasisOfParagraph(paragraph);
  const said = readRuns(element, layers.run, context);
  const runs = whole === '' ? said : said.map((run) => ({ ...run, emphasis: join(run.emphasis, whole) }));
  const all = runsIn(element);
  const first = runs.find((each) => each.text.trim() !== '') ?? readRun(all[0], layers.run, context);
  const { text: _text, ...firstWords } = { text: '', ...first };
  const line = lengthOfAttribute(attributeIn(paragraph, 'spacing', 'line'));
  const rule = attributeIn(paragraph, 'spacing', 'lineRule');
  const lineRule = line !== undefined && (rule === 'exact' || rule === 'atLeast') ? rule : 'auto';
  const worded = all.filter(hasWords);
  const words = (worded.length > 0 ? worded : all.slice(0, 1)).map((run) => ({
    layers: layersOfRun(run, layers.run, context),
    isLatin: /[0-9A-Za-z]/.test(run.textContent ?? ''),
  }));
  const family = fontOf(words[0]?.layers ?? layers.run, 'eastAsia');
  return {
    number,
    text,
    runs,
    ...firstWords,
    align: aligns[attributeIn(paragraph, 'jc', 'val') ?? ''] ?? 'both',
    style: layers.name,
    from: originsOf(paragraph, words, context),
    themeFont: family !== undefined && 'theme' in family,
    lineRule,
    multiple: lineRule === 'auto' ? (line ?? 240) / 240 : 1,
    snapsToGrid: !paragraph.some((layer) => layer.has('snapToGrid')) || isOn(paragraph, 'snapToGrid'),
    linePitch: lineRule === 'auto' || line === undefined ? undefined : line / 20,
    before: readWhite(paragraph, 'before'),
    after: readWhite(paragraph, 'after'),
    contextual: isOn(paragraph, 'contextualSpacing'),
    indent: indentOf(paragraph, first.size),
    tabs: readTabs(paragraph),
    pageBreak: isOn(paragraph, 'pageBreakBefore') || breaksPage(all[0]),
    breaksAfter: all.slice(1).some(breaksPage),
    ...(text.includes('\n') && { softReturns: all.flatMap(elementsOf).filter(isSoftReturn).length }),
    lineAbove: lineOf(childOf(last(paragraph, 'pBdr'), 'top')),
    line: lineOf(childOf(last(paragraph, 'pBdr'), 'bottom')),
    drawing: ['drawing', 'pict', 'object'].some((name) => element.getElementsByTagNameNS('*', name).length > 0),
    frame: frameOf(own.get('framePr')),
  };
}

const join = (...words: readonly string[]): string => words.filter((each) => each !== '').join('、');

/** The layers of a paragraph: what its list says goes over the styles where it names the list itself, and under them where a style does. */
function withList(styles: readonly Properties[], own: Properties, { listLayer }: SetContext): readonly Properties[] {
  const direct = listLayer(own.get('numPr'));
  if (direct || own.has('numPr')) return [...styles, ...(direct ? [direct] : []), own];
  const ofStyle = listLayer(last(styles, 'numPr'));
  return [...(ofStyle ? [ofStyle] : []), ...styles, own];
}

const last = (layers: readonly Properties[], name: string): XmlElement | undefined =>
  layers.findLast((layer) => layer.has(name))?.get(name);

const indents = ['firstLine', 'firstLineChars', 'hanging', 'hangingChars', 'left', 'leftChars', 'start', 'startChars'];

/** The layers of some words, and whether digits or letters are among them. */
interface SetWords {
  readonly layers: readonly Properties[];
  readonly isLatin: boolean;
}

/**
 * The style that each property comes from. What a paragraph, or any of its words, says itself is left out: whoever changed the
 * style would see those words stay as they are. Runs without words, which programs leave behind, say nothing.
 */
function originsOf(
  paragraph: readonly Properties[],
  words: readonly SetWords[],
  { styleOf }: SetContext,
): SetParagraph['from'] {
  const latin = words.filter(({ isLatin }) => isLatin);
  const shared = (find: (run: readonly Properties[]) => Properties | undefined, of = words) => {
    const styles = new Set(of.map(({ layers }) => styleOf(find(layers))));
    return styles.size === 1 ? [...styles][0] : undefined;
  };
  const named = (layer: Properties | undefined) => styleOf(layer);
  const found: Readonly<Record<keyof SetParagraph['from'], string | undefined>> = {
    font: shared((run) => fontOf(run, 'eastAsia')?.layer),
    latin: shared((run) => fontOf(run, 'ascii')?.layer, latin.length > 0 ? latin : words),
    size: shared((run) => layerWith(run, 'sz', ['val'])),
    bold: shared((run) => run.findLast((layer) => layer.has('b'))),
    colour: shared((run) => layerWith(run, 'color', ['val'])),
    spacing: shared((run) => layerWith(run, 'spacing', ['val']) ?? layerWith(run, 'w', ['val'])),
    align: named(layerWith(paragraph, 'jc', ['val'])),
    indent: named(layerWith(paragraph, 'ind', indents)),
    pitch: named(layerWith(paragraph, 'spacing', ['line'])),
    white: named(layerWith(paragraph, 'spacing', ['before', 'after', 'beforeLines', 'afterLines'])),
  };
  return Object.fromEntries(Object.entries(found).filter(([, style]) => style !== undefined));
}

/** In characters: said so, or in twips, which are measured by the size of its characters. */
function indentOf(paragraph: readonly Properties[], size: number | undefined): SetParagraph['indent'] {
  const length = (name: string) =>
    (lengthOfAttribute(attributeIn(paragraph, 'ind', `${name}Chars`)) ?? 0) / 100 ||
    (lengthOfAttribute(attributeIn(paragraph, 'ind', name)) ?? 0) / (20 * (size ?? 10.5));
  const either = (name: string, other: string) => length(name) || length(other);
  return {
    first: length('firstLine') || -length('hanging') || 0,
    left: either('left', 'start'),
    right: either('right', 'end'),
  };
}

const hasWords = (run: XmlElement): boolean =>
  elementsOf(run).some(({ localName, textContent }) => localName === 't' && (textContent ?? '').trim() !== '');

/** Shift+Enter: not the end of a page or a column, nor what leads past a picture. */
const isSoftReturn = (element: XmlElement): boolean =>
  element.localName === 'cr' ||
  (element.localName === 'br' &&
    /^(?:textWrapping)?$/.test(wordValue(element, 'type') ?? '') &&
    !wordValue(element, 'clear'));

const breaksPage = (run: XmlElement | undefined): boolean =>
  run !== undefined &&
  elementsOf(run).some((each) => each.localName === 'br' && wordValue(each, 'type') === 'page') &&
  elementsOf(run).every(({ localName }) => localName !== 't');

function frameOf(frame: XmlElement | undefined): SetParagraph['frame'] {
  if (!frame) return undefined;
  const from = wordValue(frame, 'vAnchor');
  return {
    from: from === 'page' || from === 'margin' ? from : 'text',
    top: millimetresOf(wordValue(frame, 'y')) ?? 0,
    width: millimetresOf(wordValue(frame, 'w')),
  };
}
