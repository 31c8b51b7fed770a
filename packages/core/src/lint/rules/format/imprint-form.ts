import type { SetLine, SetTable } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const order = [/^主送[：:]/, /^(?:抄送|分送)[：:]/, /印发[。]?$/];

/** 版记 without its lines, out of order, or 抄送 without its full stop. */
export const imprintForm = defineRule('format/imprint-form', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const entries = setRolesOf(checked).filter(({ role }) => role === 'imprint');
  const [first] = entries;
  if (!first) return;
  const place = typesetPlace(typesetting, first.paragraph);
  const kinds = entries.map(({ paragraph: { text } }) => order.findIndex((each) => each.test(text.trim())));
  const known = kinds.filter((kind) => kind >= 0);
  if (known.some((kind, index) => kind < (known[index - 1] ?? 0)))
    say({ place, actual: '次序不对', expected: ['主送、抄送、印发机关和印发日期的次序'] });
  for (const { paragraph } of entries)
    if (/^(?:主送|抄送|分送)[：:]/.test(paragraph.text.trim()) && !/。\s*$/.test(paragraph.text))
      say({ place: typesetPlace(typesetting, paragraph), actual: '抄送机关后面没有句号', expected: ['句号'] });
  const table = typesetting.tables.find(({ rows }) =>
    rows.some(({ paragraphs }) => paragraphs.some((each) => each === first.paragraph)),
  );
  if (table && !hasLines(table, new Set(entries.map(({ paragraph }) => paragraph))))
    say({ place, actual: '缺分隔线', expected: ['首条、末条和各要素之间都有分隔线'] });
});

/** A line above the first entry and below the last; a row without words may stand below them. */
function hasLines({ rows }: SetTable, entries: ReadonlySet<unknown>): boolean {
  const own = rows.filter(({ paragraphs }) => paragraphs.some((each) => entries.has(each)));
  const after = rows[rows.indexOf(own.at(-1)!) + 1];
  const isThere = (line: SetLine | undefined) => line !== undefined && line.width > 0;
  return isThere(own[0]?.top) && (isThere(own.at(-1)?.bottom) || isThere(after?.top));
}
