import { type Message, say } from '../../message/index.ts';
import { cellName, columnName, type Worksheet } from '../../ooxml/index.ts';

/** Cells named in one message; the others are counted. */
const mostNamed = 5;

const remarks = [
  ['error', 'input/cell-error'],
  ['uncalculated', 'input/uncalculated-cell'],
  ['struck', 'input/struck-cell'],
  ['hidden-row', 'input/hidden-row'],
  ['hidden-column', 'input/hidden-column'],
] as const;

/**
 * What a reader would not see from the words of a sheet: error values, formulas without a result, lines drawn through,
 * hidden rows and columns, comments, text boxes, and that it goes on below what is read.
 */
export function remarksOn({ name, cut, comments, boxes, remarks: all }: Worksheet, file: string): readonly Message[] {
  const sheet = `工作表“${name}”`;
  const said = remarks.flatMap(([kind, id]) => {
    const found = all.filter((remark) => remark.kind === kind);
    const [first] = found;
    if (!first) return [];
    const named = {
      'hidden-row': ({ row }: typeof first) => `第${row + 1}行`,
      'hidden-column': ({ column }: typeof first) => `${columnName(column)}列`,
    };
    const nameOf = kind === 'hidden-row' || kind === 'hidden-column' ? named[kind] : cellName;
    const names = [...new Set(found.map(nameOf))];
    const subject = `${name}!${names.slice(0, mostNamed).join('、')}${names.length > mostNamed ? `等${names.length}处` : ''}`;
    const place = { file, sheet: name, cell: cellName(first) };
    return [say(id, { place, subject, actual: first.words.slice(0, 20) })];
  });
  return [
    ...(cut ? [say('task/too-many-rows', { place: { file, sheet: name }, subject: sheet })] : []),
    ...said,
    ...(comments > 0
      ? [say('input/comments', { place: { file, sheet: name }, subject: sheet, actual: String(comments) })]
      : []),
    ...(boxes > 0
      ? [say('input/unread-part', { place: { file, sheet: name }, subject: sheet, actual: `${boxes}个文本框` })]
      : []),
  ];
}
