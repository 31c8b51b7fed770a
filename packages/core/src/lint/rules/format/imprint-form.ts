import type { SetLine, SetParagraph, SetTable, Typesetting } from '../../../model/report/typesetting.ts';
import { defineRule } from '../../framework/rule.ts';
import { headOf } from '../../subject/page/head-of.ts';
import { setRolesOf } from '../../subject/page/set-roles.ts';
import { shown } from '../../subject/page/shown.ts';
import { typesetPlace } from '../../subject/page/typeset-place.ts';

const kinds = [/^主送/, /^(?:抄送|分送)/, /\d{4}年\d{1,2}月\d{1,2}日(?:印发)?[。]?$/] as const;
const [, copies, issued] = kinds;

type Told = readonly [paragraph: SetParagraph, actual: string, expected: string];

/** 版记 without its parts or its lines, out of order, with other marks, or set in otherwise. */
export const imprintForm = defineRule('format/imprint-form', (checked, say) => {
  const { typesetting } = checked;
  if (!typesetting) return;
  const head = headOf(checked);
  const entries = setRolesOf(checked).flatMap(({ role, paragraph }) => (role === 'imprint' ? [paragraph] : []));
  const [first] = entries;
  // A letter has 抄送 at most, and neither lines nor a day.
  const isFull = head?.isFormal === true && !head.isLetter;
  if (!first) return;
  const table = typesetting.tables.find(({ rows }) => rows.some(({ paragraphs }) => paragraphs.includes(first)));
  const isLined = table ? hasLines(table, new Set(entries)) : areLined(entries, typesetting);
  const found: (Told | false)[] = [
    isOutOfOrder(entries) && [first, '次序不对', '主送、抄送、印发机关和印发日期的次序'],
    ...entries.flatMap((each, index) => marksOf(each, entries[index + 1])),
    ...(isFull ? partsOf(entries) : []),
    ...entries.flatMap(indentsOf),
    ...(table ? weightsOf(first, table, new Set(entries)) : []),
    head?.isLetter !== true && !isLined && [first, '缺分隔线', '首条、末条和各要素之间都有分隔线'],
  ];
  for (const each of found)
    if (each) say({ place: typesetPlace(typesetting, each[0]), actual: each[1], expected: [each[2]] });
});
const lastLines = 12;
const longestPrinter = 40;

function isOutOfOrder(entries: readonly SetParagraph[]): boolean {
  const order = entries
    .map(({ text }) => kinds.findIndex((each) => each.test(text.trim())))
    .filter((kind) => kind >= 0);
  return order.some((kind, index) => kind < (order[index - 1] ?? 0));
}

/** Colons and full stops. */
function marksOf(paragraph: SetParagraph, next: SetParagraph | undefined): readonly Told[] {
  const text = paragraph.text.trim();
  const isLastOfEntry = !/[，、；：]$/.test(text) || !next || kinds.some((each) => each.test(next.text.trim()));
  if (/[〇○零一二三四五六七八九]{4}年.*印发/.test(text)) return [[paragraph, '印发日期用了汉字数字', '阿拉伯数字']];
  const [dotted] = /\d{4}[.．/—–-]\d{1,2}[.．/—–-]\d{1,2}日?(?=印发)/.exec(text) ?? [];
  if (dotted !== undefined) return [[paragraph, `印发日期写作“${dotted}”`, '“×年×月×日印发”']];
  if (/^\D*印发$/.test(text) && text.length <= longestPrinter)
    return [[paragraph, '“印发”前面没有日期', '“×年×月×日印发”']];
  if (issued.test(text))
    return [
      ...(/。$/.test(text) ? [[paragraph, '印发日期后面有句号', '没有标点'] as const] : []),
      ...(/日。?$/.test(text) ? [[paragraph, '印发日期后面没有“印发”', '“×年×月×日印发”'] as const] : []),
      ...(/年0|月0/.test(text) ? [[paragraph, '印发日期的月、日前面加了0', '不编虚位'] as const] : []),
    ];
  const [, name, colon] = /^(主送|抄送|分送)\s*(\S?)/.exec(text) ?? [];
  if (name === undefined) return [];
  const between = /[、；;](?=.)|[\u4e00-\u9fff） ] +[\u4e00-\u9fff]/.exec(
    text.replace(/（[^）]*）/g, '').slice(name.length + 1),
  );
  return [
    ...(between
      ? [
          [
            paragraph,
            `${name}机关之间用了${between[0].trim().length === 1 ? `“${between[0]}”` : '空格'}`,
            '逗号',
          ] as const,
        ]
      : []),
    ...(colon === '：' ? [] : [[paragraph, `“${name}”后面不是全角冒号`, `“${name}：”`] as const]),
    ...(/。$/.test(text) || !isLastOfEntry ? [] : [[paragraph, `${name}机关后面没有句号`, '句号'] as const]),
  ];
}

/** Lines that nobody takes for 0.35 and 0.25 mm any more, in points. */
const heaviest = 2;
function weightsOf(first: SetParagraph, { rows }: SetTable, entries: ReadonlySet<SetParagraph>): readonly Told[] {
  const own = rows.filter(({ paragraphs }) => paragraphs.some((each) => entries.has(each)));
  const lines = own
    .flatMap(({ top, bottom }) => [top, bottom])
    .flatMap((line) => (line && line.width > 0 ? [line] : []));
  const heavy = lines.find(({ width }) => width > heaviest);
  const coloured = lines.find(
    ({ colour }) => colour !== undefined && !/^(?:000000|1[A-F0-9]1[A-F0-9]1[A-F0-9])$/.test(colour),
  );
  return [
    ...(heavy ? [[first, `分隔线粗 ${shown(heavy.width)} 磅`, '首末条约 1 磅、中间 0.7 磅'] as const] : []),
    ...(coloured ? [[first, '分隔线不是黑色', '黑色'] as const] : []),
  ];
}

/** 印发机关 and 印发日期 stand in one line, which may be two cells. */
function partsOf(entries: readonly SetParagraph[]): readonly Told[] {
  const dated = entries.find(({ text }) => issued.test(text.trim()));
  if (!dated) return [];
  const others = entries.filter((each) => each !== dated && !/^(?:主送|抄送|分送)/.test(each.text.trim()));
  const hasOrgan = others.length > 0 || /^\D{3,}/.test(dated.text.trim());
  return hasOrgan ? [] : [[dated, '没有印发机关', '左边写印发机关']];
}

/** A character in at both sides, as far as no tab stop or typed blanks decide. Cells have white of their own. */
const inset = { least: 0.3, most: 1.6 } as const;
function indentsOf(paragraph: SetParagraph): readonly Told[] {
  const { text, indent, align, frame } = paragraph;
  if (frame || align === 'center' || align === 'distribute') return [];
  const typed = /^\u3000*/.exec(text)![0].length;
  const left = indent.left + indent.first + typed;
  const isOff = (length: number) => length < inset.least || length > inset.most;
  const found: Told[] = [];
  if (/^[ \t]/.test(text)) return [];
  if (align !== 'right' && isOff(left)) found.push([paragraph, `左空${rounded(left)}字`, '左空一字']);
  const right = indent.right + /\u3000*$/.exec(text)![0].length;
  // A line that ends before the edge has no white at its right to measure, unless it is set from there.
  const isMeasured = align === 'right' || (copies.test(text.trim()) && typed === 0 && indent.left > 0);
  if (isMeasured && isOff(right)) found.push([paragraph, `右空${rounded(right)}字`, '右空一字']);
  return found;
}
const rounded = (length: number): string => shown(Math.round(length * 10) / 10);

const isThere = (line: SetLine | undefined): boolean => line !== undefined && line.width > 0;

/** A line above the first entry, between them and below the last; a row without words may stand below them. */
function hasLines({ rows }: SetTable, entries: ReadonlySet<SetParagraph>): boolean {
  const own = rows.filter(({ paragraphs }) => paragraphs.some((each) => entries.has(each)));
  const last = rows.indexOf(own.at(-1)!);
  const isMain = ({ paragraphs }: SetTable['rows'][number]) => paragraphs.some(({ text }) => /^主送/.test(text.trim()));
  const between = own
    .slice(1)
    .every((row, index) => isMain(own[index]!) || isThere(row.top) || isThere(own[index]!.bottom));
  // Lines that are drawn can't be measured.
  if (rows.some(({ paragraphs }) => paragraphs.some(({ drawing }) => drawing))) return true;
  return isThere(own[0]?.top) && between && (isThere(own.at(-1)?.bottom) || isThere(rows[last + 1]?.top));
}

/** Lines of paragraphs, or drawn ones that can't be measured. */
function areLined(entries: readonly SetParagraph[], { paragraphs }: Typesetting): boolean {
  const from = paragraphs.indexOf(entries[0]!);
  const near = from < 0 ? paragraphs.slice(-lastLines) : paragraphs.slice(Math.max(0, from - 2));
  return near.some(({ drawing, line, lineAbove }) => drawing || isThere(line) || isThere(lineAbove));
}
