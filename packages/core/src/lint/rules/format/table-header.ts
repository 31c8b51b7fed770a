import { defineRule } from '../../framework/rule.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

/** Shorter tables stay on one page. */
const rowsOfOnePage = 20;

/** A long table whose header does not repeat on its next page. */
export const tableHeader = defineRule('format/table-header', ({ typesetting }, say) => {
  if (!typesetting) return;
  for (const { rows, after } of typesetting.tables) {
    if (rows.length <= rowsOfOnePage || rows[0]?.isHeader) continue;
    const above = typesetting.paragraphs.findLast(({ number }) => number <= after);
    const actual = (rows[0]?.paragraphs ?? [])
      .map(({ text }) => text.trim())
      .join('、')
      .slice(0, 20);
    say({ place: typesetPlace(typesetting, above), subject: String(rows.length), actual });
  }
});
