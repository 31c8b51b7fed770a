import { type Message, type OptionKinds, requireArgument, requireOptions, say } from '../../message/index.ts';
import type { LayoutSettings } from '../../model/report/layout.ts';
import { elementsOf, type OfficeFile, openOffice, type XmlElement } from '../../ooxml/index.ts';
import { readElements, readStoryText } from '../../readers/docx/index.ts';
import { familiesDrawnBy, fontNeeds } from '../../writers/docx/index.ts';

/** What was read in the PDF that a program made of a Word file. */
export interface Print {
  /** Text of each page, in lines from the top down. */
  readonly pages: readonly string[];
  /** Its fonts, each with all the names it is known by: in the PDF, and on the machine. */
  readonly fonts: readonly (readonly string[])[];
  /** What the Word file was set in. */
  readonly layout: LayoutSettings;
}

/**
 * Whether the pages that a program made of a Word file say what the file says: nothing lost, nothing that is not in it,
 * each paragraph of the body whole. Page numbers, and header rows that are printed again on the next page, are as they
 * should be. Blanks and line breaks don't count, nor which of two forms of a character was taken. And whether the fonts
 * are those of the layout: where one stands in for another, the pages are a preview.
 *
 * @param docx bytes of the Word file
 * @param print what was read in the PDF
 * @returns an error for each way in which the texts differ, a warning `output/print-fonts` where other fonts were taken
 * @throws UsageError `usage/type` where an argument, or a field of `print`, is of another type
 * @example
 * ```ts
 * const { value } = await publish(drafted, { edition: 'submission', format: 'docx' });
 * const print = { pages: ['2025年报告\n— 1 —'], fonts: [['SimSun']], layout: defaultLayout };
 * checkPrint(value!, print).map(({ ruleId }) => ruleId).includes('output/print-lost'); // true
 * ```
 */
export function checkPrint(docx: Uint8Array, print: Print): readonly Message[] {
  requireArgument('bytes', 'docx', docx);
  requireOptions(printKinds, 'print', print);
  return [...compareText(docx, print), ...judgeFonts(print)];
}

const printKinds: OptionKinds<Print> = { pages: 'texts', fonts: 'textLists', layout: 'layout' };

function compareText(docx: Uint8Array, { pages }: Print): readonly Message[] {
  const office = openOffice(docx);
  const { paragraphs } = readStoryText(office);
  const written = paragraphs.map(({ text, cell }) => ({ text: bare(text), cell }));
  const printed = pages.map(withoutNumber).map(bare).join('');
  const all = written.map(({ text }) => text).join('');
  const lost = beyond(all, counted(printed));
  const foreign = beyond(printed, counted(all + bare(headerRows(office).join('')).repeat(pages.length)));
  const torn = tornFrom(
    printed,
    written.flatMap(({ text, cell }) => (cell ? [] : [text])),
  );
  return [
    ...(lost === '' ? [] : [say('output/print-lost', { actual: excerpt(lost) })]),
    ...(foreign === '' ? [] : [say('output/print-foreign', { actual: excerpt(foreign) })]),
    ...(torn === undefined ? [] : [say('output/print-torn', { actual: excerpt(torn) })]),
  ];
}

function judgeFonts({ fonts, layout }: Print): readonly Message[] {
  const needs = fontNeeds(layout);
  const drawn = fonts.map((names) => ({ name: names.at(-1) ?? '', families: familiesDrawnBy(names, needs) }));
  const others = [...new Set(drawn.flatMap(({ name, families }) => (families.length > 0 ? [] : [name])))];
  if (others.length === 0) return [];
  const found = new Set(drawn.flatMap(({ families }) => families));
  const absent = [...new Set(needs.map(({ family }) => family))].filter((family) => !found.has(family));
  return [say('output/print-fonts', { actual: others.join('、'), expected: absent })];
}

/** Fonts give one shape to several code points, and programs name any of them. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cf}]+/gu, '');

/** The first line that is a page number and nothing else, and the last: a page has one of them. */
function withoutNumber(page: string): string {
  const lines = page.split('\n');
  const isNumber = (line: string) => /^\s*[—–-]\s*\d+\s*[—–-]\s*$/.test(line);
  const at = lines.findLastIndex(isNumber);
  return at < 0 ? page : lines.toSpliced(at, 1).join('\n');
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

/** Characters of a text, in its order, that stand in it more often than they may. */
function beyond(text: string, may: ReadonlyMap<string, number>): string {
  const over = new Set<string>();
  for (const [character, count] of counted(text)) if (count > (may.get(character) ?? 0)) over.add(character);
  return [...over].join('');
}

/** The first of these paragraphs that does not stand whole in the text. Most follow upon each other. */
function tornFrom(text: string, paragraphs: readonly string[]): string | undefined {
  let from = 0;
  for (const paragraph of paragraphs) {
    const next = text.indexOf(paragraph, from);
    if (next >= 0) from = next + paragraph.length;
    else if (!text.includes(paragraph)) return paragraph;
  }
  return undefined;
}

/** Texts of the rows that are printed again on each page of their table. */
function headerRows({ main, root }: OfficeFile): readonly string[] {
  const rows: XmlElement[] = [];
  const document = root(main);
  const open = document ? elementsOf(document) : [];
  for (let element = open.pop(); element; element = open.pop()) {
    if (element.localName === 'tr' && isHeader(element)) rows.push(element);
    else if (element.localName !== 'p') open.push(...elementsOf(element));
  }
  return readElements(rows);
}

const isHeader = (row: XmlElement): boolean =>
  elementsOf(row).some(
    (each) => each.localName === 'trPr' && elementsOf(each).some(({ localName }) => localName === 'tblHeader'),
  );

const excerpt = (text: string): string => (text.length > 20 ? `${text.slice(0, 20)}…` : text);
