import type { SetPageNumber } from '../../../model/report/typesetting.ts';
import type { OfficeFile, XmlElement } from '../../../ooxml/index.ts';
import { readSetParagraph } from './read-set-paragraph.ts';
import type { SetContext } from './set-context.ts';
import { wordValue } from './set-properties.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const all = (parent: XmlElement, name: string): readonly XmlElement[] => [...parent.getElementsByTagNameNS('*', name)];

/** The footers that a section names, of which those with a page number are told; undefined where it names none. */
export function readPageNumbers(
  section: XmlElement | undefined,
  targets: ReadonlyMap<string, string | undefined>,
  root: OfficeFile['root'],
  context: SetContext,
): readonly SetPageNumber[] | undefined {
  const references = section ? all(section, 'footerReference') : [];
  if (references.length === 0) return undefined;
  return references.flatMap((reference): SetPageNumber[] => {
    const id = reference.getAttributeNS(office, 'id') || reference.getAttributeNS(strict, 'id') || '';
    const part = targets.get(id);
    const footer = part === undefined ? undefined : root(part);
    const numbered = (footer ? all(footer, 'p') : []).find(
      (each) => isNumbered(each) && !all(each, 'p').some(isNumbered),
    );
    if (!numbered) return [];
    const { runs, font, size, align: set } = readSetParagraph(numbered, '', 0, context);
    const digits = runs.find(({ text }) => /[—\-–\d]/.test(text)) ?? { font, size };
    const type = wordValue(reference, 'type');
    const pages = type === 'even' || type === 'first' ? type : 'all';
    const align = alignIn(numbered, pages, set);
    return [{ text: footerText(numbered), align, pages, font: digits.font, size: digits.size }];
  });
}

/** Where the number stands: a frame or a shape may be put outside or inside, which is another side on even pages. */
function alignIn(
  paragraph: XmlElement,
  pages: SetPageNumber['pages'],
  set: SetPageNumber['align'],
): SetPageNumber['align'] {
  const shape = shapeOf(paragraph);
  const frame = wordValue(all(paragraph, 'framePr')[0], 'xAlign');
  const words = shape ? all(shape, 'positionH').flatMap((each) => all(each, 'align'))[0]?.textContent : frame;
  if (words === 'outside') return pages === 'even' ? 'left' : 'right';
  if (words === 'inside') return pages === 'even' ? 'right' : 'left';
  if (words === 'left' || words === 'center' || words === 'right') return words;
  return shape ? undefined : set;
}

/** The shape that a paragraph stands in. */
function shapeOf(paragraph: XmlElement): XmlElement | undefined {
  let each: XmlElement | null = paragraph;
  while (each && !['anchor', 'pict', 'inline'].includes(each.localName ?? ''))
    each = each.parentNode as XmlElement | null;
  return each ?? undefined;
}

const field = /\bPAGE\b/i;
const isNumbered = (paragraph: XmlElement): boolean =>
  all(paragraph, 'instrText').some(({ textContent }) => field.test(textContent ?? '')) ||
  all(paragraph, 'fldSimple').some((each) => field.test(wordValue(each, 'instr') ?? '')) ||
  all(paragraph, 'pgNum').length > 0;

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
