import type { SetParagraph } from '../../../model/report/typesetting.ts';
import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { chineseFont } from './chinese-font.ts';
import { readRun, readRuns, runsIn } from './read-runs.ts';
import { lengthOfAttribute, lineOf, millimetresOf, type SetContext } from './set-context.ts';
import { attributeIn, childOf, isOn, type Properties, propertiesOf, wordValue } from './set-properties.ts';

const aligns: Readonly<Record<string, SetParagraph['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  left: 'left',
  start: 'left',
};

export function readSetParagraph(element: XmlElement, text: string, number: number, context: SetContext): SetParagraph {
  const own = propertiesOf(childOf(element, 'pPr'));
  const layers = context.styles(wordValue(own.get('pStyle')));
  const paragraph = [...layers.paragraph, own];
  const runs = readRuns(element, layers.run, context);
  const all = runsIn(element);
  const first = runs.find((each) => each.text.trim() !== '') ?? readRun(all[0], layers.run, context);
  const line = lengthOfAttribute(attributeIn(paragraph, 'spacing', 'line'));
  const rule = attributeIn(paragraph, 'spacing', 'lineRule');
  const lineRule = line !== undefined && (rule === 'exact' || rule === 'atLeast') ? rule : 'auto';
  const points = (name: string) => (lengthOfAttribute(attributeIn(paragraph, 'spacing', name)) ?? 0) / 20;
  const { font, size, bold, colour } = first;
  const ofFirst = [...layers.run, propertiesOf(childOf(all[0], 'rPr'))];
  const family = chineseFont(ofFirst);
  return {
    number,
    text,
    runs,
    font,
    size,
    bold,
    colour,
    align: aligns[attributeIn(paragraph, 'jc', 'val') ?? ''] ?? 'both',
    themeFont: family !== undefined && 'theme' in family,
    lineRule,
    multiple: lineRule === 'auto' ? (line ?? 240) / 240 : 1,
    snapsToGrid: !paragraph.some((layer) => layer.has('snapToGrid')) || isOn(paragraph, 'snapToGrid'),
    linePitch: lineRule === 'auto' || line === undefined ? undefined : line / 20,
    before: points('before'),
    after: points('after'),
    spacing: (lengthOfAttribute(attributeIn(ofFirst, 'spacing', 'val')) ?? 0) / 20,
    indent: indentOf(paragraph, size),
    pageBreak: isOn(paragraph, 'pageBreakBefore') || breaksPage(all[0]),
    breaksAfter: all.slice(1).some(breaksPage),
    lineAbove: lineOf(childOf(last(paragraph, 'pBdr'), 'top')),
    line: lineOf(childOf(last(paragraph, 'pBdr'), 'bottom')),
    drawing: ['drawing', 'pict', 'object'].some((name) => element.getElementsByTagNameNS('*', name).length > 0),
    frame: frameOf(own.get('framePr')),
  };
}

const last = (layers: readonly Properties[], name: string): XmlElement | undefined =>
  layers.findLast((layer) => layer.has(name))?.get(name);

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
  return { from: from === 'page' || from === 'margin' ? from : 'text', top: millimetresOf(wordValue(frame, 'y')) ?? 0 };
}
