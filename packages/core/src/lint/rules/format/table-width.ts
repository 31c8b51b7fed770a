import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** In mm: borders and the white of cells may stand outside. */
const overhang = 5;
/** 版记 is as wide as the text block. */
const slack = 3;

/** A table that is wider than the text block of its page, or 版记 of another width. */
export const tableWidth = defineRule('format/table-width', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const { tables, paragraphs, sections } = typesetting;
  const lines = (standard.characters * (standard.roles.body.size ?? 0) * 25.4) / 72;
  const imprint = new Set(
    setRolesOf(checked).flatMap(({ role, paragraph }) => (role === 'imprint' ? [paragraph] : [])),
  );
  for (const { width, after, rows } of tables) {
    const index = paragraphs.findLastIndex(({ number }) => number <= after);
    const page = (sections.find(({ from, to }) => index >= from && index < to) ?? sections.at(-1))?.page;
    if (width === undefined || !page) continue;
    // A left margin that is wrong is told by another rule.
    const room = page.width - Math.min(page.left, standard.left) - page.right;
    const [first] = rows.flatMap((row) => row.paragraphs.filter((each) => imprint.has(each)));
    // As wide as the lines of the standard is right, whatever the margins are.
    const isWrong = first
      ? Math.abs(width - room) > slack && Math.abs(width - lines) > slack
      : width > Math.max(room, lines) + overhang;
    if (isWrong)
      say({
        place: typesetPlace(typesetting, first ?? paragraphs[index]),
        subject: first ? '版记' : '表',
        actual: `宽 ${shown(Math.round(width))} mm`,
        expected: [
          first ? `与版心等宽，${shown(Math.round(room))} mm` : `不超出版心，最宽 ${shown(Math.round(room))} mm`,
        ],
      });
  }
});
