import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readFile } from './read-file.ts';

/** Made by LibreOffice Writer 7.4 from HTML: rows that begin a group without a task, cells over two columns, broken lines. */
const path = fileURLToPath(new URL('./fixtures/libreoffice-7.4.docx', import.meta.url));

it('reads a table of two levels of groups that LibreOffice wrote', async () => {
  const { taskList, unparsed } = await readFile(new Uint8Array(readFileSync(path)), 'list.docx');
  expect(unparsed).toEqual([]);
  expect(taskList.title).toBe('某某区2023年度重点任务清单');
  expect(
    taskList.tasks.map(({ number, group, responsible, targets }) => [
      number,
      ...group,
      responsible.join(' '),
      targets.map(({ op, value, unit }) => `${op}${value}${unit}`).join(),
    ]),
  ).toEqual([
    ['1', '坚持党的领导', '落实责任', '区政府各部门 各乡（镇）街道', '>=2次'],
    ['2', '坚持党的领导', '落实责任', '各乡（镇）街道', ''],
    ['3', '坚持党的领导', '示范创建', '区政府各部门', ''],
    ['4', '规范执法', '案卷评查', '区委编办 区各执法部门', '>=90%'],
  ]);
});
