import type { Table } from '../../../model/report/report.ts';
import { compare, isFigure, parseFigure } from '../../../numeral/index.ts';
import { plainText, walk } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';

const numeral = /^\d[\d,]*(?:\.\d+)?$/;

/** Rows that name a thing and give one figure of it: 行政复议受理 | 21 | 件. */
function statedRows({ children: rows }: Table): readonly (readonly [name: string, value: string])[] {
  return rows.flatMap(({ children: cells }) => {
    const texts = cells.map((cell) => plainText(cell).trim());
    const names = texts.filter((text) => /^[\u4e00-\u9fff]{4,20}$/.test(text));
    const figures = texts
      .slice(1)
      .filter((text) => numeral.test(text) || (/^\d/.test(text) && isFigure(parseFigure(text))));
    return names.length > 0 && figures.length === 1 ? [[names[0]!, figures[0]!] as const] : [];
  });
}

/** A thing that a table and the text count differently. */
export const textTableMismatch = defineRule('fact/text-table-mismatch', ({ report, lines }, say) => {
  const tables = walk(report).filter((node) => node.type === 'table');
  const stated = new Map(tables.flatMap(statedRows));
  for (const line of lines) {
    if (line.kind === 'cell') continue;
    for (const [name, value] of stated) {
      const start = line.text.indexOf(name);
      if (start === -1) continue;
      const found = /^(?:共|为|达|共计)?(\d[\d,]*(?:\.\d+)?)(?![\d年月日])/.exec(line.text.slice(start + name.length));
      const [digits] = /^[\d,.]+/.exec(value) ?? [''];
      if (!found || compare(found[1]!.replaceAll(',', ''), digits.replaceAll(',', '')) === 0) continue;
      const from = start + name.length + found[0].indexOf(found[1]!);
      say({ line, start: from, end: from + found[1]!.length, subject: name, expected: [value] });
    }
  }
});
