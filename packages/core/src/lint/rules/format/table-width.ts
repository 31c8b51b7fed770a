import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** In mm: borders and the white of cells may stand outside. */
const overhang = 5;
/** 版记 is as wide as the text block. */
const slack = 3;

/** A table that is wider than the text block of its page or reaches out of it, or 版记 of another width. */
export const tableWidth = defineRule('format/table-width', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const { tables, paragraphs, sections } = typesetting;
  const lines = (standard.characters * (standard.roles.body.size ?? 0) * 25.4) / 72;
  const imprint = new Set(
    setRolesOf(checked).flatMap(({ role, paragraph }) => (role === 'imprint' ? [paragraph] : [])),
  );
  for (const table of tables) {
    const { after, rows, indent, share } = table;
    const index = paragraphs.findLastIndex(({ number }) => number <= after);
    const page = (sections.find(({ from, to }) => index >= from && index < to) ?? sections.at(-1))?.page;
    if (!page) continue;
    // A left margin that is wrong is told by another rule.
    const room = page.width - Math.min(page.left, standard.left) - page.right;
    const width = table.width ?? (share !== undefined && share > 1 ? share * room : undefined);
    if (width === undefined) continue;
    const [first] = rows.flatMap((row) => row.paragraphs.filter((each) => imprint.has(each)));
    // As wide as the lines of the standard is right, whatever the margins are.
    const isWrong = first
      ? Math.abs(width - room) > slack && Math.abs(width - lines) > slack
      : width > Math.max(room, lines) + overhang;
    const place = typesetPlace(typesetting, first ?? paragraphs[index]);
    const subject = first ? '版记' : '表';
    const out = sideOf(indent, width, room, Math.max(room, lines) + overhang);
    if (isWrong)
      say({
        place,
        subject,
        actual: `宽 ${shown(Math.round(width))} mm`,
        expected: [
          first ? `与版心等宽，${shown(Math.round(room))} mm` : `不超出版心，最宽 ${shown(Math.round(room))} mm`,
        ],
      });
    else if (out)
      say({
        place,
        subject,
        actual: `从${out.side}边伸出版心约 ${Math.round(out.length)} mm`,
        expected: ['在版心以内，把表格的左缩进改为0'],
      });
  }
});

/** The side on which a table reaches out of the text block because of where it begins. */
function sideOf(
  indent: number | undefined,
  width: number,
  room: number,
  most: number,
): { readonly side: '左' | '右'; readonly length: number } | undefined {
  if (indent === undefined) return undefined;
  if (indent < -overhang) return { side: '左', length: -indent };
  return indent > overhang && indent + width > most ? { side: '右', length: indent + width - room } : undefined;
}
