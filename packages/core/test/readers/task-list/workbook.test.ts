import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { fromText, PackageError, parsePackage, textOf, writePackage, writeSheets } from '../../../src/ooxml/index.ts';
import { readFile } from './read-file.ts';

const rows: readonly (readonly (string | number | null)[])[] = [
  ['附件', null, null, null, null],
  ['某区2023年度重点任务清单', null, null, null, null],
  ['工作任务', '序号', '工作内容', '责任单位', '完成时限'],
  ['1.组甲', 1, '做一，不少于60学时。', '区司法局、\n各街道', '2023年\n3月底'],
  [null, 2, '做二。', '区司法局', '持续推进'],
  ['2．组乙', 3, '=1+1 不是公式', null, null],
  [null, null, null, null, null],
];
const merges = [
  { startRow: 1, startCol: 0, endRow: 1, endCol: 4 },
  { startRow: 3, startCol: 0, endRow: 4, endCol: 0 },
];

async function byExceljs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('清单');
  for (const row of rows) sheet.addRow([...row]);
  for (const { startRow, startCol, endRow, endCol } of merges)
    sheet.mergeCells(startRow + 1, startCol + 1, endRow + 1, endCol + 1);
  const hidden = workbook.addWorksheet('隐藏', { state: 'hidden' });
  hidden.addRow(['工作内容', '责任单位']);
  hidden.addRow(['不该读到。', '区司法局']);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
const byHucre = () => writeSheets([{ name: '清单', rows: rows.map((row) => [...row]), merges }], '2023-02-01');

describe('a workbook', () => {
  it.each([
    ['exceljs', byExceljs],
    ['hucre', byHucre],
  ])('made by %s', async (_, make) => {
    const { taskList, unparsed } = await readFile(await make(), 'list.xlsx');
    expect(unparsed).toEqual([]);
    expect(taskList).toMatchObject({
      title: '某区2023年度重点任务清单',
      tasks: [
        {
          number: '1',
          group: ['组甲'],
          content: '做一，不少于60学时。',
          responsible: ['区司法局', '各街道'],
          deadline: { text: '2023年3月底', date: '2023-03-31' },
          targets: [{ op: '>=', value: 60, unit: '学时' }],
        },
        { number: '2', group: ['组甲'], deadline: { text: '持续推进' } },
        { number: '3', group: ['组乙'], content: '=1+1 不是公式', responsible: [] },
      ],
    });
    expect(taskList.tasks).toHaveLength(3);
  });

  it('reads the same from both', async () => {
    const [one, other] = [await readFile(await byExceljs(), 'a.xlsx'), await readFile(await byHucre(), 'a.xlsx')];
    expect(one.taskList).toEqual(other.taskList);
  });

  it('is the same bytes from the same sheets and date', async () => {
    expect(await byHucre()).toEqual(await byHucre());
  });

  it('names the cell of what it cannot place', async () => {
    const sheets = [
      {
        name: '表',
        rows: [
          ['序号', '工作内容', '责任单位', '分值'],
          [1, '做。', '区司法局', '5分'],
        ],
      },
    ];
    const { unparsed, messages } = await readFile(await writeSheets(sheets, '2023-02-01'), 'list.xlsx');
    expect(unparsed).toEqual([{ text: '分值：5分', place: '表!D2' }]);
    expect(messages.find(({ ruleId }) => ruleId === 'task/unparsed')).toMatchObject({
      file: 'list.xlsx',
      sheet: '表',
      cell: 'D2',
    });
  });

  it('is not held up by merges that cover the sheet a thousand times', async () => {
    const list = Array.from({ length: 2000 }, (_, index) => [index + 1, '做。', '区司法局']);
    const bytes = await writeSheets([{ name: '表', rows: [['序号', '工作内容', '责任单位'], ...list] }], '2023-02-01');
    const parts = new Map(parsePackage(bytes));
    const [path = ''] = [...parts.keys()].filter((name) => name.startsWith('xl/worksheets/'));
    const ranges = '<mergeCell ref="A2:XFD1048576"/>'.repeat(3000);
    const sheet = textOf(parts, path).replace(
      '</sheetData>',
      `</sheetData><mergeCells count="3000">${ranges}</mergeCells>`,
    );
    const hostile = writePackage(parts.set(path, fromText(sheet)));
    const { taskList } = await readFile(hostile, 'list.xlsx');
    expect(taskList.tasks).toHaveLength(1);
  });

  it('tells a file that is no workbook', async () => {
    await expect(readFile(new TextEncoder().encode('序号'), 'list.xlsx')).rejects.toThrow(PackageError);
  });
});
