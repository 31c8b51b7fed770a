import type { SetTable, Typesetting } from '../../../model/report/typesetting.ts';
import type { Checked } from '../../framework/rule.ts';
import { defineRule } from '../../framework/rule.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown, shownSize } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';
import { hasHan } from '../../text/chinese.ts';

/** In points: lines of tables are thinner in print. */
const heaviest = 2.25;
/** 三号 and 小五, in points: larger than the text, or too small to be read. */
const sizes = { least: 9, most: 16 } as const;
const fewestRows = 3;

const isGrey = (colour: string): boolean => {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return Math.max(red, green, blue) - Math.min(red, green, blue) <= 0x10;
};

/** Tables of data below the title: what lines up the names of a head or of those who sign has few rows, and 版记 rules of its own. */
function dataTables(checked: Checked, { tables, paragraphs }: Typesetting): readonly SetTable[] {
  const parts = setRolesOf(checked);
  const title = parts.find(({ role }) => role === 'title')?.index ?? -1;
  const from = paragraphs[title]?.number ?? 0;
  const imprint = new Set(parts.flatMap(({ role, paragraph }) => (role === 'imprint' ? [paragraph] : [])));
  return tables.filter(
    ({ after, rows }) =>
      after >= from &&
      rows.length >= fewestRows &&
      rows.filter(({ cells = 0 }) => cells > 1).length * 2 > rows.length &&
      !rows.some((row) => row.paragraphs.some((each) => imprint.has(each))),
  );
}

/** A table without lines, with coloured or thick ones, with colours behind its cells, or in other type than documents are set in. */
export const tableLook = defineRule('format/table-look', (checked, say) => {
  const { typesetting, standard } = checked;
  if (!typesetting || !standard) return;
  const named = Object.values(standard.fonts);
  const families = new Set(named.flatMap((each) => each.families));
  for (const { after, rows, drawn } of dataTables(checked, typesetting)) {
    const place = typesetPlace(
      typesetting,
      typesetting.paragraphs.findLast(({ number, text }) => number <= after && text.trim() !== ''),
    );
    const tell = (actual: string, expected: string) => say({ place, actual, expected: [expected] });
    if (drawn) {
      const coloured = drawn.lines.find(({ colour }) => colour !== undefined && !isGrey(colour));
      const heavy = drawn.lines.find(({ width }) => width > heaviest);
      const fill = drawn.fills.find((each) => /^[\da-f]{6}$/i.test(each) && !isGrey(each));
      if (drawn.lines.length === 0) tell('没有框线', '有框线，黑色细实线');
      if (coloured) tell('框线不是黑色', '黑色');
      if (heavy) tell(`框线粗 ${shown(heavy.width)} 磅`, '细实线，0.5 至 1 磅');
      if (fill !== undefined) tell('的单元格有彩色底纹', '没有底纹');
    }
    const runs = rows.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.runs));
    const words = runs.filter(({ text }) => hasHan(text));
    const other = words.find(({ font }) => font !== undefined && !families.has(font));
    const odd = words.find(({ size }) => size !== undefined && (size < sizes.least || size > sizes.most));
    if (other) tell(`里用了“${other.font}”`, '仿宋、宋体、黑体、楷体这些公文用的字体');
    if (odd?.size !== undefined) tell(`里的字号是${shownSize(odd.size, standard)}`, '小五（9 磅）到三号（16 磅）');
  }
});
