import type { SetPageNumber } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { shown, typesetPlace } from '../../subject/page/typeset-place.ts';

/** A letter of one page has none. */
const fewParagraphs = 3;
const sides = ['单页居右、双页居左'];

/**
 * No page number, one without its two dashes, of another size or font, or on the wrong side. A centred one is left alone
 * where there is no red head: web editions have it.
 */
export const pageNumber = defineRule('format/page-number', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const isFormal = setRolesOf(checked).some(({ role }) => role === 'documentNumber' || role === 'issuerMark');
  const { families, words } = standard.fonts.pageNumber;
  const told = new Set<string | undefined>();
  for (const { pageNumbers, first, body, evenAndOdd } of textSections(typesetting)) {
    const tell = (actual: string | undefined, expected: readonly string[]) => {
      if (told.has(actual)) return;
      told.add(actual);
      say({ place: typesetPlace(typesetting, first), actual, expected });
    };
    if (pageNumbers.length === 0 && body.length >= fewParagraphs) tell(undefined, ['“— 1 —”']);
    for (const { text, size, font } of pageNumbers) {
      if (!/^\s*—\s*#\s*—\s*$/.test(text)) tell(`是“${text.replace('#', '1').trim()}”`, ['“— 1 —”']);
      if (size !== undefined && size !== standard.pageNumberSize)
        tell(`是 ${shown(size)} 磅`, [`四号（${standard.pageNumberSize} 磅）`]);
      if (font !== undefined && !families.includes(font)) tell(`的字体是“${font}”`, [words]);
    }
    const side = wrongSide(pageNumbers, isFormal, evenAndOdd);
    if (side !== undefined) tell(side, sides);
  }
});

function wrongSide(numbers: readonly SetPageNumber[], isFormal: boolean, evenAndOdd: boolean): string | undefined {
  const odd = numbers.find(({ pages }) => pages === 'all')?.align;
  const even = numbers.find(({ pages }) => pages === 'even')?.align;
  if (even === 'right') return '双页居右';
  if (odd === 'left') return '单页居左';
  if (!isFormal || odd === undefined) return undefined;
  if (odd === 'center' || even === 'center') return '居中';
  if (numbers.some(({ pages }) => pages === 'even')) return undefined;
  return evenAndOdd ? '双页没有' : '单双页都居右';
}
