import type { PageSetting, SetPageNumber } from '../../../../model/report/typesetting.ts';
import { elementsOf, type OfficeFile, type XmlElement } from '../../../../ooxml/index.ts';
import { readElements } from '../../story/read-text.ts';
import { readPage } from '../read-page.ts';
import { readSetParagraph } from '../read-set-paragraph.ts';
import type { SetContext } from '../set-context.ts';
import { wordValue } from '../set-properties.ts';
import { shapeOf, sideOfNumber } from './side-of-number.ts';

const all = (parent: XmlElement, name: string): readonly XmlElement[] => [...parent.getElementsByTagNameNS('*', name)];

type Pages = SetPageNumber['pages'];
/** By the pages that they are for; null where a footer prints no number. */
export type PageNumbers = ReadonlyMap<Pages, SetPageNumber | null>;

/** The page numbers of the footers that a section names. */
export function readPageNumbers(
  section: XmlElement | undefined,
  targets: ReadonlyMap<string, string | undefined>,
  root: OfficeFile['root'],
  context: SetContext,
): PageNumbers {
  const references = section ? all(section, 'footerReference') : [];
  const page = readPage(section);
  return new Map(
    references.map((reference): readonly [Pages, SetPageNumber | null] => {
      const id = reference.getAttribute('r:id') ?? '';
      const part = targets.get(id);
      const footer = part === undefined ? undefined : root(part);
      const type = wordValue(reference, 'type');
      const pages = type === 'even' || type === 'first' ? type : 'all';
      return [pages, footer ? (numberIn(footer, pages, page, context) ?? null) : null];
    }),
  );
}

/** “— 1 —” or “第 1 页”, with nothing else in its line. */
const typed = /^[—–－\-\s第]*\d{1,3}[—–－\-\s页]*$/;

function numberIn(
  footer: XmlElement,
  pages: Pages,
  page: PageSetting | undefined,
  context: SetContext,
): SetPageNumber | undefined {
  const innermost = all(footer, 'p').filter((each) => all(each, 'p').length === 0);
  const counted = innermost.find((each) => fieldIn(each) !== undefined);
  const paragraph = counted ?? innermost.find((each) => typed.test(readElements([each])[0] ?? ' '));
  if (!paragraph) return undefined;
  const set = readSetParagraph(paragraph, '', 0, context);
  const digits = set.runs.find(({ text }) => /[—\-–\d]/.test(text)) ?? set;
  return {
    text: counted ? footerText(paragraph) : (readElements([paragraph])[0] ?? ''),
    field: fieldIn(paragraph),
    ...sideOfNumber(paragraph, set, pages, page),
    pages,
    font: digits.font,
    latin: (set.runs.find(({ text }) => /\d/.test(text)) ?? digits).latin,
    size: digits.size,
    bold: digits.bold,
    colour: digits.colour,
    line: lineIn(footer, paragraph, context),
  };
}

/** Where the line of a number stands above the lower edge of its footer; undefined where a frame or a shape holds it. */
function lineIn(footer: XmlElement, paragraph: XmlElement, context: SetContext): SetPageNumber['line'] {
  if (shapeOf(paragraph) || all(footer, 'framePr').length > 0) return undefined;
  const own = elementsOf(footer);
  const at = own.indexOf(paragraph);
  if (at < 0) return undefined;
  const heights = own.slice(at).map((each) => {
    const { linePitch, size = 10.5, before, after, multiple } = readSetParagraph(each, '', 0, context);
    return { line: linePitch ?? size * naturalPitch * multiple, before, after };
  });
  const [first, ...rest] = heights;
  const below = rest.reduce((sum, { line, before, after }) => sum + line + before + after, first?.after ?? 0);
  return { below, height: first?.line ?? 0 };
}
/** Height of a single line in sizes of its characters. */
const naturalPitch = 1.3;

const field = /\bPAGE\b/i;
/** The code of the field that prints the number of the page. */
function fieldIn(paragraph: XmlElement): string | undefined {
  const codes = [
    all(paragraph, 'instrText')
      .map(({ textContent }) => textContent ?? '')
      .join(''),
    ...all(paragraph, 'fldSimple').map((each) => wordValue(each, 'instr') ?? ''),
  ];
  return codes.find((code) => field.test(code))?.trim() ?? (all(paragraph, 'pgNum').length > 0 ? 'PAGE' : undefined);
}

/** The words of a footer, with `#` where the field stands. */
function footerText(paragraph: XmlElement): string {
  let text = '';
  let inField = false;
  for (const element of all(paragraph, '*')) {
    if (element.localName === 'fldSimple' || element.localName === 'pgNum') text += '#';
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
