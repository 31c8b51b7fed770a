import type { SetParagraph, SetSection, SetTable, Typesetting } from '../../../model/report/typesetting.ts';
import { elementsOf, type OfficeFile, relationshipsOf, textOf, type XmlElement } from '../../../ooxml/index.ts';
import { wrappers } from '../grid.ts';
import { hasRevision, readOpenRevisions } from '../story/open-revisions.ts';
import { readElements } from '../story/read-text.ts';
import { isColoured, readExtras } from './edges/read-extras.ts';
import { readFooters, readHeader } from './edges/read-header.ts';
import { type PageNumbers, readPageNumbers } from './edges/read-page-numbers.ts';
import { readListLayers } from './read-list-layers.ts';
import { readPage } from './read-page.ts';
import { readSetParagraph } from './read-set-paragraph.ts';
import { readSetTable } from './read-set-table.ts';
import { lengthOfAttribute, type SetContext } from './set-context.ts';
import { childOf, isSwitchedOn, readStyles, wordValue } from './set-properties.ts';
import { readThemeFonts } from './theme-fonts.ts';

/**
 * How the file is set: each section's page, grid and page numbers; paragraphs and tables with what styles, what they are
 * based on, document defaults, themes, automatic lists and their own properties say of them; frames, text boxes; the header of the
 * first page, footers; tracked changes that are still open. Not looked at: types that table styles set. Throws `PackageError`.
 */
export function readTypesetting({ parts, main, root }: OfficeFile, file: string): Typesetting {
  const body = childOf(root(main), 'body');
  const relationships = relationshipsOf(parts, main);
  const partOf = (kind: string) => {
    const target = relationships.find(({ type }) => type === kind)?.target;
    return target === undefined ? undefined : root(target);
  };
  const context: SetContext = {
    ...readStyles(partOf('styles')),
    themeFonts: readThemeFonts(partOf('theme')),
    listLayer: readListLayers(partOf('numbering')),
  };
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));

  const paragraphs: SetParagraph[] = [];
  const tables: SetTable[] = [];
  const sections: SetSection[] = [];
  const boxes: { on: number; paragraph: SetParagraph }[] = [];
  let numbers: PageNumbers = new Map();
  const ofDocument = isColoured(root(main)) ? ['页面底色'] : [];
  const settings = partOf('settings');
  const evenAndOdd = isSwitchedOn(childOf(settings, 'evenAndOddHeaders'));
  const isBoundAtTop = isSwitchedOn(childOf(settings, 'gutterAtTop'));
  const endSection = (properties: XmlElement | undefined) => {
    // What a section does not name it has from the one before.
    numbers = new Map([...numbers, ...readPageNumbers(properties, targets, root, context)]);
    const from = sections.at(-1)?.to ?? 0;
    const titlePage = isSwitchedOn(childOf(properties, 'titlePg'));
    const used = { all: true, even: evenAndOdd, first: titlePage };
    const pageNumbers = [...numbers.values()].flatMap((each) => (each && used[each.pages] ? [each] : []));
    const numbering = childOf(properties, 'pgNumType');
    const numberFormat = wordValue(numbering, 'fmt') ?? 'decimal';
    const numberStart = lengthOfAttribute(wordValue(numbering, 'start'));
    const page = readPage(properties, isBoundAtTop);
    const extras = [...(sections.length === 0 ? ofDocument : []), ...readExtras(properties, targets, root)];
    const counting = { pageNumbers, evenAndOdd, titlePage, numberFormat, numberStart };
    sections.push({ page, from, to: paragraphs.length, ...counting, extras });
  };
  const revisions = readOpenRevisions(textOf(parts, main), relationships);
  let firstRevised: number | undefined;
  let count = 0;
  const visit = (parent: XmlElement): void => {
    for (const element of elementsOf(parent)) {
      if (element.localName === 'p') {
        // What stands in a text box is read before the paragraph that it hangs on.
        const texts = readElements([element]);
        const inside = texts.length > 1 ? boxedParagraphs(element) : [];
        for (const [index, each] of inside.entries()) {
          const paragraph = readSetParagraph(each, texts[index] ?? '', count + index + 1, context);
          boxes.push({ on: paragraphs.length, paragraph: { ...paragraph, frame: box } });
        }
        count += Math.max(1, texts.length);
        paragraphs.push(readSetParagraph(element, texts.at(-1) ?? '', count, context));
        if (revisions && firstRevised === undefined && hasRevision(element)) firstRevised = count;
        const own = childOf(childOf(element, 'pPr'), 'sectPr');
        if (own) endSection(own);
      } else if (element.localName === 'tbl') tables.push(readSetTable(element, count, context));
      else if (wrappers.has(element.localName ?? '')) visit(element);
    }
  };
  if (body) visit(body);
  endSection(childOf(body, 'sectPr'));
  const header = readHeader(body, targets, root, context);
  const footers = readFooters(body, targets, root, context);
  const open = revisions && { ...revisions, first: paragraphs.find(({ number }) => number === firstRevised) };
  return { file, sections, paragraphs, tables, boxes, header, footers, ...(open && { revisions: open }) };
}

const box = { from: 'box', top: 0, width: undefined } as const;

/** Paragraphs of the text boxes that hang on one, as they are drawn by a program that knows all of Word. */
function boxedParagraphs(parent: XmlElement): readonly XmlElement[] {
  return elementsOf(parent).flatMap((each) => {
    if (each.localName === 'Fallback') return [];
    const inside = boxedParagraphs(each);
    return each.localName === 'p' ? [...inside, each] : inside;
  });
}
