import type { PageSetting, SetPageNumber, SetParagraph, Typesetting } from '../../model/typesetting.ts';
import {
  elementsOf,
  type OfficeFile,
  type Relationship,
  relationshipsOf,
  toMillimetres,
  twips,
  type XmlElement,
} from '../../ooxml/index.ts';
import { wrappers } from './grid.ts';
import { attributeIn, childOf, isOn, propertiesOf, readStyles, type StyleLayers, wordValue } from './set-properties.ts';
import { readElements } from './story/read-text.ts';

type Styles = (id: string | undefined) => StyleLayers;

/**
 * How the file is set. Done: page, grid, styles with what they are based on, direct properties, frames, footers.
 * Not done: table styles, themes, character styles, numbering. Throws `PackageError`.
 */
export function readTypesetting({ parts, main, root }: OfficeFile, file: string): Typesetting {
  const document = root(main);
  const body = childOf(document, 'body');
  const relationships = relationshipsOf(parts, main);
  const stylesPart = relationships.find(({ type }) => type === 'styles')?.target;
  const styles = readStyles(stylesPart === undefined ? undefined : root(stylesPart));
  const paragraphs: SetParagraph[] = [];
  let count = 0;
  const visit = (parent: XmlElement): void => {
    for (const element of elementsOf(parent)) {
      if (element.localName === 'p') {
        const [text = '', ...inside] = readElements([element]);
        paragraphs.push(readParagraph(element, text, count + 1, styles));
        count += 1 + inside.length;
      } else if (wrappers.has(element.localName ?? '')) visit(element);
    }
  };
  if (body) visit(body);
  return {
    file,
    page: readPage(childOf(body, 'sectPr')),
    paragraphs,
    pageNumbers: readPageNumbers(document, relationships, root, styles),
  };
}

const number = (value: string | undefined): number | undefined => (value === undefined ? undefined : Number(value));
const millimetres = (value: string | undefined): number => toMillimetres(twips(number(value) ?? 0));

function readPage(section: XmlElement | undefined): PageSetting | undefined {
  const [size, margin, grid] = ['pgSz', 'pgMar', 'docGrid'].map((name) => childOf(section, name));
  if (!size || !margin) return undefined;
  const type = wordValue(grid, 'type');
  const pitch = number(wordValue(grid, 'linePitch'));
  return {
    width: millimetres(wordValue(size, 'w')),
    height: millimetres(wordValue(size, 'h')),
    top: millimetres(wordValue(margin, 'top')),
    bottom: millimetres(wordValue(margin, 'bottom')),
    left: millimetres(wordValue(margin, 'left')),
    right: millimetres(wordValue(margin, 'right')),
    grid: type === 'lines' || type === 'linesAndChars' ? type : 'none',
    linePitch: pitch === undefined ? undefined : pitch / 20,
    characterSpace: number(wordValue(grid, 'charSpace')) ?? 0,
  };
}

const aligns: Readonly<Record<string, SetParagraph['align']>> = {
  center: 'center',
  right: 'right',
  end: 'right',
  left: 'left',
  start: 'left',
};

function readParagraph(element: XmlElement, text: string, count: number, styles: Styles): SetParagraph {
  const own = childOf(element, 'pPr');
  const layers = styles(wordValue(childOf(own, 'pStyle')));
  const paragraph = [...layers.paragraph, propertiesOf(own)];
  const run = firstRun(element);
  const runLayers = [...layers.run, propertiesOf(childOf(run, 'rPr'))];
  const size = number(attributeIn(runLayers, 'sz', 'val'));
  const line = number(attributeIn(paragraph, 'spacing', 'line'));
  const rule = attributeIn(paragraph, 'spacing', 'lineRule') ?? 'auto';
  const chars = (name: string) =>
    (number(attributeIn(paragraph, 'ind', `${name}Chars`)) ?? 0) / 100 ||
    (number(attributeIn(paragraph, 'ind', name)) ?? 0) / (10 * (size ?? 21));
  return {
    number: count,
    text,
    align: aligns[attributeIn(paragraph, 'jc', 'val') ?? ''] ?? 'both',
    font: attributeIn(runLayers, 'rFonts', 'eastAsia'),
    size: size === undefined ? undefined : size / 2,
    bold: isOn(runLayers, 'b'),
    colour: attributeIn(runLayers, 'color', 'val'),
    themeFont: ['eastAsiaTheme', 'asciiTheme', 'hAnsiTheme'].some(
      (name) => wordValue(runLayers.at(-1)?.get('rFonts'), name) !== undefined,
    ),
    linePitch: line === undefined || rule === 'auto' ? undefined : line / 20,
    spacing: (number(attributeIn(runLayers, 'spacing', 'val')) ?? 0) / 20,
    indent: { first: chars('firstLine'), left: chars('left'), right: chars('right') },
    pageBreak: isOn(paragraph, 'pageBreakBefore') || breaksPage(run),
    frame: frameOf(propertiesOf(own).get('framePr')),
  };
}

const firstRun = (element: XmlElement): XmlElement | undefined =>
  elementsOf(element).find((each) => each.localName === 'r' && (each.textContent ?? '').trim() !== '') ??
  elementsOf(element).find(({ localName }) => localName === 'r');

const breaksPage = (run: XmlElement | undefined): boolean => wordValue(childOf(run, 'br'), 'type') === 'page';

function frameOf(frame: XmlElement | undefined): SetParagraph['frame'] {
  if (!frame) return undefined;
  const from = wordValue(frame, 'vAnchor');
  return { from: from === 'page' || from === 'margin' ? from : 'text', top: millimetres(wordValue(frame, 'y')) };
}

function readPageNumbers(
  document: XmlElement | undefined,
  relationships: readonly Relationship[],
  root: OfficeFile['root'],
  styles: Styles,
): readonly SetPageNumber[] {
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const references = [...(document?.getElementsByTagName('w:footerReference') ?? [])];
  return references.flatMap((reference): SetPageNumber[] => {
    const part = targets.get(reference.getAttribute('r:id') ?? '');
    const footer = part === undefined ? undefined : root(part);
    const paragraphs = footer ? [...footer.getElementsByTagName('w:p')] : [];
    const numbered = paragraphs.find((paragraph) => /PAGE/.test(paragraph.toString()));
    if (!numbered) return [];
    const { align } = readParagraph(numbered, '', 0, styles);
    const type = wordValue(reference, 'type');
    return [{ text: footerText(numbered), align, pages: type === 'even' || type === 'first' ? type : 'all' }];
  });
}

/** The words of a footer, with `#` where the field stands. */
function footerText(paragraph: XmlElement): string {
  let text = '';
  let inField = false;
  for (const element of [...paragraph.getElementsByTagName('*')]) {
    if (element.localName === 'fldSimple') text += '#';
    if (element.localName === 'fldChar') {
      const type = wordValue(element, 'fldCharType');
      if (type === 'begin') text += '#';
      inField = type === 'begin' || (type === 'separate' && inField);
    }
    const simple = (element.parentNode?.parentNode as XmlElement | null)?.localName === 'fldSimple';
    if (element.localName === 't' && !inField && !simple) text += element.textContent ?? '';
  }
  return text;
}
