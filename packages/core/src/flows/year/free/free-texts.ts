import type { Place } from '../../../model/place.ts';
import { type SourceBlock, type SourceRow, type SourceTable, shownText } from '../../../readers/block.ts';

/** Words of a return that may hold figures, with where they stand. */
export interface FreeText {
  readonly text: string;
  readonly place: Place;
  /** What a figure of it may be taken for: a remark beside a number is of something less than the row's metric. */
  readonly isRemark: boolean;
  /** What stands in the other cells of its row, each behind the head of its column: 是否公开：否. */
  readonly beside?: readonly string[] | undefined;
}

/** The words of a return: paragraphs as they are, rows of a table as sentences of name, number and unit. */
export const freeTexts = (blocks: readonly SourceBlock[], year: number): readonly FreeText[] =>
  blocks.flatMap((block): readonly FreeText[] =>
    block.type === 'table'
      ? rowTexts(block, year)
      : [{ text: withoutNumber(shownText(block)), place: block.spot.place, isRemark: false }],
  );

/** 1. 2、 （3） before an item, in blanks, so that offsets hold: it numbers the words and is none of them. */
const withoutNumber = (text: string): string =>
  text.replace(/^[ \t　]*(?:[（(]\d{1,3}[）)]|\d{1,3}(?:[)）、．]|\.(?!\d)))/gmu, (number) =>
    ' '.repeat(number.length),
  );

interface Columns {
  readonly name: number;
  readonly value: number;
  readonly unit: number;
  readonly remark: number;
}

/** 序号 指标 2024年 2025年 单位 备注: below a row of such words each row is one figure; other rows are words. */
function rowTexts({ rows }: SourceTable, year: number): readonly FreeText[] {
  let columns: Columns | undefined;
  let heads: readonly string[] = [];
  return rows.flatMap((row): readonly FreeText[] => {
    const found = columnsOf(row, year);
    if (found) {
      columns = found;
      heads = row.cells.map(({ text }) => tidy(text));
      return [];
    }
    const at = (index: number) => row.cells[index];
    const value = columns && at(columns.value);
    const name = columns && tidy(at(columns.name)?.text);
    if (!columns || !value || !name || value.copyOf !== undefined || tidy(value.text) === '') return wholeRow(row);
    const unit = tidy(at(columns.unit)?.text);
    const number = tidy(value.text);
    const text = `${name}${number}${unit === '' || number.endsWith(unit) || /[%％]$/.test(number) ? '' : unit}`;
    const beside = row.cells.flatMap((cell, index) =>
      cell === value ? [] : [`${heads[index] ?? ''}：${tidy(cell.text)}`],
    );
    const remark = at(columns.remark);
    const remarks =
      remark && tidy(remark.text) !== ''
        ? [{ text: `${name}，${tidy(remark.text)}`, place: remark.spot.place, isRemark: true, beside }]
        : [];
    return [{ text, place: value.spot.place, isRemark: false, beside }, ...remarks];
  });
}

const tidy = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '');

const headWords = {
  name: /^(?:指标|项目|名称|内容|事项|指标名称|统计项目|数据项)/,
  unit: /^(?:计量)?单位$/,
  remark: /^(?:备注|说明|注)$/,
} as const;

/** The columns of a header row; undefined where it is none, or does not say which year is meant. */
function columnsOf({ cells }: SourceRow, year: number): Columns | undefined {
  const words = cells.map(({ text, copyOf }) => (copyOf === undefined ? tidy(text) : ''));
  const find = (pattern: RegExp) => words.findIndex((each) => pattern.test(each));
  const own = new RegExp(`^(?:${year}年度?|本年度?|今年|当年)(?:数|值|完成数|实绩)?$`);
  const value = find(own) >= 0 ? find(own) : find(/^(?:数值|数量|数据|完成数|完成情况|实绩)$/);
  const name = find(headWords.name);
  return value < 0 || name < 0
    ? undefined
    : { name, value, unit: find(headWords.unit), remark: find(headWords.remark) };
}

/** A row without a header above it: its cells one after the other, at the first of them. */
function wholeRow({ cells }: SourceRow): readonly FreeText[] {
  const own = cells.filter(({ copyOf, text }) => copyOf === undefined && tidy(text) !== '');
  const [first] = own;
  if (!first) return [];
  return [{ text: own.map(({ text }) => tidy(text)).join('，'), place: first.spot.place, isRemark: true }];
}
