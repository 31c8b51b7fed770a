import { expect, test } from 'vitest';
import { openOffice } from '../../src/ooxml/index.ts';
import { parseWorkbook } from '../../src/readers/xlsx/index.ts';
import { relationshipsXml, workbookOf } from '../ooxml/office-of.ts';

const text = (reference: string, words: string, more = '') =>
  `<c r="${reference}" t="inlineStr"${more}><is><t>${words}</t></is></c>`;
const read = (sheets: Readonly<Record<string, string>>, parts: Readonly<Record<string, string>> = {}) => {
  const { value, messages } = parseWorkbook(openOffice(workbookOf(sheets, parts)), 'a.xlsx');
  const cells = value.map((block) =>
    block.type === 'table' ? block.rows.map((row) => row.cells.map((each) => each.text)) : [],
  );
  return { cells, said: messages.map(({ ruleId, reason }) => `${ruleId} ${reason}`) };
};

test('error values and formulas without a result are empty, and said', () => {
  const { cells, said } = read({
    表: `<sheetData><row r="1">${text('A1', '甲')}<c r="B1" t="e"><f>X1</f><v>#REF!</v></c><c r="C1"><f>1+1</f></c><c r="D1"><f>1+1</f><v>2</v></c></row></sheetData>`,
  });
  expect(cells).toEqual([[['甲', '', '', '2']]]);
  expect(said).toEqual([
    'input/cell-error 表!B1显示的是错误值 #REF!，没有内容可读，应在 Excel 里改好公式或者填上文字',
    'input/uncalculated-cell 表!C1的公式没有存下结果，读作空，应用 Excel 或 WPS 打开，保存一次再试',
  ]);
});

test('lines drawn through, hidden rows, columns and sheets, and comments are said', () => {
  const styles = `<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>`;
  const { cells, said } = read(
    {
      表: `<cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1">${text('A1', '甲', ' s="1"')}${text('C1', '乙')}</row><row r="2" hidden="1">${text('A2', '丙')}</row></sheetData>`,
    },
    {
      'xl/styles.xml': styles,
      'xl/comments1.xml': '<comments><commentList><comment ref="A1"/><comment ref="A2"/></commentList></comments>',
      'xl/worksheets/_rels/sheet0.xml.rels': relationshipsXml(['c', 'comments', '../comments1.xml']),
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        ['s0', 'worksheet', 'worksheets/sheet0.xml'],
        ['s1', 'worksheet', 'worksheets/sheet0.xml'],
        ['s2', 'styles', 'styles.xml'],
      ),
      'xl/workbook.xml':
        '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="s0"/><sheet name="旧" sheetId="2" state="veryHidden" r:id="s1"/></sheets></workbook>',
    },
  );
  expect(cells).toEqual([
    [
      ['甲', '', '乙'],
      ['丙', '', ''],
    ],
  ]);
  expect(said).toEqual([
    'input/struck-cell 表!A1的“甲”画了删除线，照样读了，作废的应删去',
    'input/hidden-row 表!第2行是隐藏的（或者筛选掉了），照样读了，不要的应删去',
    'input/hidden-column 表!C列是隐藏的，照样读了，不要的应删去',
    'input/comments 工作表“表”有2处批注没有读，里面如果有要求，应写进正文或格子里',
    'input/hidden-sheet 工作表“旧”是隐藏的，没有读，要读的应取消隐藏',
  ]);
});

test('a cell far away that only has a format costs nothing', () => {
  const { cells, said } = read({
    表: `<sheetData><row r="1">${text('A1', '甲')}</row><row r="1048576"><c r="XFD1048576" s="3"/></row></sheetData>`,
  });
  expect(cells).toEqual([[['甲']]]);
  expect(said).toEqual([]);
});

test('runs of a text without readings, references by place, rows and cells without references', () => {
  const strings =
    '<sst><si><r><t>云</t></r><r><t>山</t></r><rPh><t>yún</t></rPh></si><si><t>a&amp;b&#x4e2d;_x000A_c</t></si></sst>';
  const { cells } = read(
    { 表: '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c><v>3</v></c></row></sheetData>' },
    {
      'xl/sharedStrings.xml': strings,
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        ['s0', 'worksheet', 'worksheets/sheet0.xml'],
        ['s1', 'sharedStrings', 'sharedStrings.xml'],
      ),
    },
  );
  expect(cells).toEqual([
    [
      ['云山', 'a&b中\nc'],
      ['3', ''],
    ],
  ]);
});

test('text boxes above a sheet are said', () => {
  const drawing = (words: readonly string[]) =>
    `<xdr:wsDr xmlns:xdr="x" xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/main">${words
      .map((each) => `<xdr:sp><xdr:txBody><d:p><d:r><d:t>${each}</d:t></d:r></d:p></xdr:txBody></xdr:sp>`)
      .join('')}</xdr:wsDr>`;
  const said = (...words: readonly string[]) =>
    read(
      { 表: `<sheetData><row r="1">${text('A1', '甲')}</row></sheetData>` },
      {
        'xl/drawings/drawing1.xml': drawing(words),
        'xl/worksheets/_rels/sheet0.xml.rels': relationshipsXml(['d', 'drawing', '../drawings/drawing1.xml']),
      },
    ).said;
  expect(said('说明', '', '要求')).toEqual([
    'input/unread-part 工作表“表”有2个文本框，里面的文字没有读，要读的应写成文字',
  ]);
  expect(said('', ' ')).toEqual([]);
});
