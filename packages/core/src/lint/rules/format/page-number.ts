import type { PageStandard, SetPageNumber, SetParagraph, SetSection } from '../../../model/report/typesetting.ts';
import { widthOf } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { isRed } from '../../subject/page/is-red.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { type TextSection, textSections } from '../../subject/page/set-sections.ts';
import { shown, shownSize } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** A letter of one page has none. */
const fewParagraphs = 3;
const form = '“— 1 —”';

/**
 * No page number, one without its two dashes, of another size or font, in other digits, typed, counted anew, too near to the
 * text or too far, or on the wrong side. A centred one is left alone where there is no red head: web editions have it.
 */
export const pageNumber = defineRule('format/page-number', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const isFormal = setRolesOf(checked).some(({ role }) => role === 'documentNumber' || role === 'issuerMark');
  const isLetter = headOf(checked)?.isLetter === true;
  const told = new Set<string | undefined>();
  for (const section of textSections(typesetting)) {
    const { pageNumbers, first, body, evenAndOdd, titlePage, from } = section;
    const tell = (actual: string | undefined, expected: string) => {
      if (told.has(actual)) return;
      told.add(actual);
      say({ place: typesetPlace(typesetting, first), actual, expected: [expected] });
    };
    if (pageNumbers.length === 0 && body.length >= fewParagraphs) tell(undefined, form);
    for (const number of pageNumbers)
      for (const [actual, expected] of faultsOf(number, section, standard)) tell(actual, expected);
    const hasOther = pageNumbers.some(({ pages }) => pages !== 'first');
    const isMissing = titlePage && hasOther && !pageNumbers.some(({ pages }) => pages === 'first');
    // A letter has none on its first page, and a cover is no page of the text.
    if (isMissing && from === 0 && !isLetter && !hasCover(section, typesetting.paragraphs))
      tell('首页没有', '首页也有');
    for (const [actual, expected] of countingFaults(section, typesetting.sections)) tell(actual, expected);
    const side = wrongSide(pageNumbers, isFormal, evenAndOdd, from === 0);
    if (side !== undefined) tell(side, '单页居右、双页居左');
  }
});

type Told = readonly [actual: string, expected: string];

function faultsOf(number: SetPageNumber, section: TextSection, standard: PageStandard): readonly Told[] {
  const { text, size, font, field } = number;
  const { families, words } = standard.fonts.pageNumber;
  if (field === undefined) return [[`是打上去的文字“${text.trim()}”，每页都一样`, `插入的页码，写作${form}`]];
  const found: (Told | false)[] = [
    !/^\s*—\s*#\s*—\s*$/.test(text) && [`是“${text.replace('#', '1').trim()}”`, form],
    size !== undefined &&
      size !== standard.pageNumberSize && [
        `是${shownSize(size, standard)}`,
        shownSize(standard.pageNumberSize, standard),
      ],
    font !== undefined && !families.includes(font) && [`的字体是“${font}”`, words],
    font !== number.latin &&
      number.latin !== undefined &&
      !families.includes(number.latin) && [`的数字字体是“${number.latin}”`, words],
    // What the whole text is set in is told of the text.
    number.bold === true && section.body[0]?.bold !== true && ['加了粗', '不加粗'],
    isRed(number.colour) && section.body[0]?.colour !== number.colour && ['是红色', '黑色'],
    !isDecimal(field, section.numberFormat) && ['不是阿拉伯数字', '半角阿拉伯数字'],
  ];
  const room = roomOf(number);
  if (room !== undefined && (room.length < inset.least || room.length > inset.most))
    found.push([`${room.side}空${shown(Math.round(room.length * 10) / 10)}字`, `${room.side}空一字`]);
  const gap = gapOf(number, section, standard);
  const { pageNumberGap: wanted, pageNumberGapTolerance: tolerance } = standard;
  if (gap !== undefined && Math.abs(gap - wanted) > tolerance)
    found.push([
      gap < 0 ? '压在版心里' : `的一字线距版心下边缘约 ${Math.round(gap)} mm`,
      `${shown(wanted)} mm，页脚距离设为约 ${Math.round((section.page.footer ?? 0) + gap - wanted)} mm`,
    ]);
  return found.filter((each) => each !== false);
}

/** A character in from the edge; blanks may be typed for it. */
const inset = { least: 0.4, most: 3.1 } as const;

/** How far a number at the side stands from the edge, in characters; undefined of one in the middle or in a frame. */
function roomOf({ align, indent, text, line }: SetPageNumber): { side: '左' | '右'; length: number } | undefined {
  if (!line) return undefined;
  const typed = (blanks: RegExp) => [...(blanks.exec(text)?.[0] ?? '')].reduce((sum, each) => sum + widthOf(each), 0);
  if (align === 'right') return { side: '右', length: indent.right + typed(/[ \u3000]*$/) };
  const isLeft = align === 'left' || align === 'both';
  return isLeft ? { side: '左', length: indent.left + indent.first + typed(/^[ \u3000]*/) } : undefined;
}

/** Switches of a field that write other than 1, 2, 3, and formats of a section that do. */
const isDecimal = (field: string, format: string): boolean => {
  const [, written = 'Arabic'] = /\\\*\s*(?!MERGEFORMAT|CHARFORMAT)(\w+)/i.exec(field) ?? [];
  return /^Arabic$/i.test(written) && format === 'decimal';
};

/** How far its dashes stand below the text block, in mm; undefined where that can't be told. */
function gapOf({ line, size = 0 }: SetPageNumber, { page }: TextSection, standard: PageStandard): number | undefined {
  // Where the upper margin is none of the standard's, nobody knows where the text block ends.
  const profile = standard.profiles.find(({ top }) => Math.abs(top - page.top) <= standard.topTolerance);
  if (!line || page.footer === undefined || !profile) return undefined;
  const { baseline, middle } = standard.dash;
  const dash = page.footer + (line.below + baseline * line.height + middle * size) / pointsPerMillimetre;
  return page.bottom + profile.inset - dash;
}
const pointsPerMillimetre = 72 / 25.4;

/** Numbers that begin anew behind a page that has one, or with another than 1. */
function countingFaults({ numberStart, from }: TextSection, sections: readonly SetSection[]): readonly Told[] {
  if (numberStart === undefined) return [];
  const isNumbered = sections.some((each) => each.to <= from && each.pageNumbers.length > 0);
  if (isNumbered) return [[`又从${numberStart}编起`, '接着前面的编']];
  return numberStart > 1 ? [[`从${numberStart}编起`, '从1编起']] : [];
}

/** The first page breaks before any running text. */
function hasCover({ from, body }: TextSection, paragraphs: readonly SetParagraph[]): boolean {
  const first = paragraphs.indexOf(body[0]!);
  return paragraphs.slice(from, Math.max(from, first + 1)).some((each, index) => isBreak(each, index));
}
const isBreak = ({ pageBreak, breaksAfter }: SetParagraph, index: number): boolean =>
  (pageBreak && index > 0) || breaksAfter;

function wrongSide(
  numbers: readonly SetPageNumber[],
  isFormal: boolean,
  evenAndOdd: boolean,
  isFirst: boolean,
): string | undefined {
  const odd = numbers.find(({ pages }) => pages === 'all');
  const even = numbers.find(({ pages }) => pages === 'even');
  // The first page of a later section may be an even one.
  const first = isFirst ? numbers.find(({ pages }) => pages === 'first') : undefined;
  if (first?.align === 'left') return '首页居左';
  if (isFormal && first?.align === 'center') return '首页居中';
  if (even?.align === 'right') return '双页居右';
  if (odd?.align === 'left') return '单页居左';
  if (!isFormal || odd?.align === undefined) return undefined;
  if (odd.align === 'center' || even?.align === 'center') return '居中';
  if (even) return undefined;
  return evenAndOdd ? '双页没有' : '单双页都居右';
}
