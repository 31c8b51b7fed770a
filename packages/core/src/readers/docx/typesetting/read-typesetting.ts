import type {
  SetPageNumber,
  SetParagraph,
  SetSection,
  SetTable,
  Typesetting,
} from '../../../model/report/typesetting.ts';
import { elementsOf, type OfficeFile, relationshipsOf, type XmlElement } from '../../../ooxml/index.ts';
import { wrappers } from '../grid.ts';
import { readElements } from '../story/read-text.ts';
import { readPage } from './read-page.ts';
import { readPageNumbers } from './read-page-numbers.ts';
import { readSetParagraph } from './read-set-paragraph.ts';
import { readSetTable } from './read-set-table.ts';
import type { SetContext } from './set-context.ts';
import { childOf, isSwitchedOn, readStyles } from './set-properties.ts';
import { readThemeFonts } from './theme-fonts.ts';

/**
 * How the file is set: each section's page, grid and page numbers; paragraphs and tables with what styles, what they are
 * based on, document defaults, themes and their own properties say of them; frames. Not looked at: table styles, indents of
 * automatic numbering, what stands in text boxes. Throws `PackageError`.
 */
export function readTypesetting({ parts, main, root }: OfficeFile, file: string): Typesetting {
  const body = childOf(root(main), 'body');
  const relationships = relationshipsOf(parts, main);
  const partOf = (kind: string) => {
    const target = relationships.find(({ type }) => type === kind)?.target;
    return target === undefined ? undefined : root(target);
  };
  const context: SetContext = { ...readStyles(partOf('styles')), themeFonts: readThemeFonts(partOf('theme')) };
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));

  const paragraphs: SetParagraph[] = [];
  const tables: SetTable[] = [];
  const sections: SetSection[] = [];
  let numbers: readonly SetPageNumber[] = [];
  const evenAndOdd = isSwitchedOn(childOf(partOf('settings'), 'evenAndOddHeaders'));
  const endSection = (properties: XmlElement | undefined) => {
    // What a section does not name it has from the one before.
    numbers = readPageNumbers(properties, targets, root, context) ?? numbers;
    const from = sections.at(-1)?.to ?? 0;
    const isFirstOwn = isSwitchedOn(childOf(properties, 'titlePg'));
    const used = { all: true, even: evenAndOdd, first: isFirstOwn };
    const pageNumbers = numbers.filter(({ pages }) => used[pages]);
    sections.push({ page: readPage(properties), from, to: paragraphs.length, pageNumbers, evenAndOdd });
  };
  let count = 0;
  const visit = (parent: XmlElement): void => {
    for (const element of elementsOf(parent)) {
      if (element.localName === 'p') {
        const [text = '', ...inside] = readElements([element]);
        paragraphs.push(readSetParagraph(element, text, count + 1, context));
        count += 1 + inside.length;
        const own = childOf(childOf(element, 'pPr'), 'sectPr');
        if (own) endSection(own);
      } else if (element.localName === 'tbl') tables.push(readSetTable(element, count, context));
      else if (wrappers.has(element.localName ?? '')) visit(element);
    }
  };
  if (body) visit(body);
  endSection(childOf(body, 'sectPr'));
  return { file, sections, paragraphs, tables };
}
