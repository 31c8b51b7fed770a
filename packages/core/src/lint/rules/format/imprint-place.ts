import type { SetParagraph, SetTable, Typesetting } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { textSections } from '../../subject/page/set-sections.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';
import { characterOf, tabbedWords } from '../../subject/tabbed-words.ts';

const issued = /\d{1,2}日印发$/;
/** 印发日期 stands a character in; programs draw digits wider or narrower than we count. */
const inset = { least: 0.3, most: 2 } as const;
/** Entries of more characters may fill a page, and then stand in the text. */
const fullPage = 600;
/** White above it, in points, that may bring it to the foot. */
const high = 60;

/** 版记 somewhere else than at the foot of its page, or 印发日期 that a tab brings elsewhere than to its right end. */
export const imprintPlace = defineRule('format/imprint-place', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const entries = setRolesOf(checked).flatMap(({ role, paragraph }) => (role === 'imprint' ? [paragraph] : []));
  const [first] = entries;
  if (!first || headOf(checked)?.isLetter === true) return;
  const table = typesetting.tables.find(({ rows }) => rows.some(({ paragraphs }) => paragraphs.includes(first)));
  const tell = (paragraph: SetParagraph, actual: string, expected: string) =>
    say({ place: typesetPlace(typesetting, paragraph), actual, expected: [expected] });
  if (table?.floats === 'elsewhere') tell(first, '没有放在版心下边缘', '末条分隔线压在最后一面的版心下边缘');
  else if (table?.floats === undefined && followsText(first, table, entries, typesetting))
    tell(first, '紧接在上文后面，这一面没有排满就到不了底部', '末条分隔线压在最后一面的版心下边缘');
  const block = textSections(typesetting).at(-1)?.page;
  for (const entry of entries) {
    const row = table?.rows.find(({ paragraphs }) => paragraphs.includes(entry));
    const isWhole = row === undefined || row.cells === 1;
    const room = table ? table.width : block && block.width - block.left - block.right;
    if (!isWhole || room === undefined) continue;
    const date = tabbedWords(entry, room)?.findLast(({ text }) => issued.test(text.trim()));
    const right = date && (room - date.to) / characterOf(entry);
    if (right !== undefined && (right < inset.least || right > inset.most))
      tell(entry, `印发日期右空${shown(Math.round(right * 10) / 10)}字`, '右空一字');
  }
});

/** Nothing stands between it and the words above that could bring it to the foot: no empty lines, no white, no page of its own. */
function followsText(
  first: SetParagraph,
  table: SetTable | undefined,
  entries: readonly SetParagraph[],
  { paragraphs, tables }: Typesetting,
): boolean {
  if (first.frame || entries.reduce((sum, { text }) => sum + text.length, 0) > fullPage) return false;
  const at = paragraphs.indexOf(first);
  // In a text box nobody knows where it stands.
  if (!table && at < 0) return false;
  const end = table ? paragraphs.findLastIndex(({ number }) => number <= table.after) + 1 : at;
  const above = paragraphs[end - 1];
  const begins = table ? paragraphs[end] : first;
  if (!above || above.drawing || above.breaksAfter || above.after > high) return false;
  if (first.pageBreak || first.before > high || begins?.drawing === true) return false;
  const isBelowTable = tables.some((each) => each !== table && each.after === above.number);
  return isBelowTable || above.text.trim() !== '';
}
