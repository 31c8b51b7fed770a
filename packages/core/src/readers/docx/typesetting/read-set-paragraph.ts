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
  const ofFirst = layersOfRun(
    all.find((run) => run.getElementsByTagNameNS('*', 't').length > 0) ?? all[0],
    layers.run,
    context,
  );
  const family = fontOf(ofFirst, 'eastAsia');
  return {
    number,
    text,
    runs,
    ...firstWords,
    align: aligns[attributeIn(paragraph, 'jc', 'val') ?? ''] ?? 'both',
    style: layers.name,
    from: originsOf(paragraph, ofFirst, context),
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

/** The style that each property comes from: what a paragraph or its first words say themselves is left out. */
function originsOf(
  paragraph: readonly Properties[],
  run: readonly Properties[],
  { styleOf }: SetContext,
): SetParagraph['from'] {
  const layers: Readonly<Record<keyof SetParagraph['from'], Properties | undefined>> = {
    font: fontOf(run, 'eastAsia')?.layer,
    latin: fontOf(run, 'ascii')?.layer,
    size: layerWith(run, 'sz', ['val']),
    bold: run.findLast((layer) => layer.has('b')),
    colour: layerWith(run, 'color', ['val']),
    spacing: layerWith(run, 'spacing', ['val']) ?? layerWith(run, 'w', ['val']),
    align: layerWith(paragraph, 'jc', ['val']),
    indent: layerWith(paragraph, 'ind', indents),
    pitch: layerWith(paragraph, 'spacing', ['line']),
    white: layerWith(paragraph, 'spacing', ['before', 'after', 'beforeLines', 'afterLines']),
  };
  const named = Object.entries(layers).map(([property, layer]) => [property, styleOf(layer)] as const);
  return Object.fromEntries(named.filter(([, style]) => style !== undefined));
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
