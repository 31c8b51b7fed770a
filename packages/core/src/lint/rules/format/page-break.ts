import type { SetParagraph, Typesetting } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { frontMatter } from '../../subject/page/front-matter.ts';
import { isHeading, setRolesOf } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** A page begins at the words of this paragraph: whatever was shown since the last break stands on the page before. */
interface Break {
  readonly index: number;
  /** Nothing was shown since the last break, or since the file began: that page is white. */
  readonly isBehindWhite: boolean;
}

const isShown = ({ text, drawing, line, lineAbove }: SetParagraph): boolean =>
  text.trim() !== '' || drawing || line !== undefined || lineAbove !== undefined;

/** Page breaks in order, and whether the last of them has nothing behind it. */
function breaksIn({ paragraphs, tables }: Typesetting): { breaks: readonly Break[]; endsWhite: boolean } {
  const tabled = new Set(tables.map(({ after }) => after));
  const breaks: Break[] = [];
  // A table above the first paragraph stands after none.
  let shown = tabled.has(0);
  for (const [index, paragraph] of paragraphs.entries()) {
    // “段前分页” on the first paragraph of a file breaks nothing; a break that is typed there does.
    const isFirst = index === 0 && isShown(paragraph);
    if (paragraph.pageBreak && !isFirst) {
      breaks.push({ index, isBehindWhite: !shown });
      shown = false;
    }
    shown ||= isShown(paragraph);
    if (paragraph.breaksAfter) {
      breaks.push({ index: index + 1, isBehindWhite: !shown });
      shown = false;
    }
    shown ||= tabled.has(paragraph.number);
  }
  return { breaks, endsWhite: breaks.length > 0 && !shown };
}

/** A page without anything on it, or a break in the middle of the text. */
export const pageBreak = defineRule('format/page-break', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting?.paragraphs.some(isShown)) return;
  const { paragraphs } = typesetting;
  const { breaks, endsWhite } = breaksIn(typesetting);
  const next = (from: number) => paragraphs.slice(from).find(isShown) ?? paragraphs.findLast(isShown);
  for (const { index, isBehindWhite } of breaks) {
    if (!isBehindWhite) continue;
    const isFirst = !paragraphs.slice(0, index).some(isShown);
    say({
      place: typesetPlace(typesetting, next(index)),
      actual: isFirst ? '最前面是空白页' : '前面空了一整页',
      expected: ['去掉多余的分页符'],
    });
  }
  if (endsWhite)
    say({
      place: typesetPlace(typesetting, paragraphs.findLast(isShown)),
      actual: '最后多出一个空白页',
      expected: ['去掉末尾的分页符'],
    });
  const text = setRolesOf(checked).filter(
    ({ role, index }) => index !== undefined && (role === 'body' || isHeading(role)),
  );
  const begin = Math.max(
    frontMatter(paragraphs),
    text.find(({ role }) => role === 'body')?.index ?? Number.POSITIVE_INFINITY,
  );
  const broken = breaks.find(
    ({ index, isBehindWhite }) =>
      !isBehindWhite && index > begin && text.some((each) => each.paragraph === paragraphs.slice(index).find(isShown)),
  );
  if (broken)
    say({
      place: typesetPlace(typesetting, next(broken.index)),
      actual: '另起了一页',
      expected: ['接着前文排，前一页不留空白'],
    });
});
