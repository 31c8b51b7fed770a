import { expect, it } from 'vitest';
import { openOffice } from '../../src/ooxml/index.ts';
import { parseWorkbook } from '../../src/readers/xlsx/index.ts';
import { officeOf, relationshipsXml, sheetType } from '../ooxml/office-of.ts';

const usual = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strictOffice = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

interface Form {
  /** Before names of elements: `x:`, or nothing. */
  readonly prefix?: string;
  readonly namespace?: string;
  readonly relations?: string;
  /** Of the attribute that leads to a sheet. */
  readonly relation?: string;
  readonly since1904?: boolean;
}

/** One sheet: shared, rich and inline strings, a number as a day, per cent, a reading above a word, a result of a formula. */
function cellsOf({ prefix = '', namespace = usual, relations = office, relation = 'r', since1904 = false }: Form) {
  const [open, close] = [`<${prefix}`, `</${prefix}`];
  const xmlns = prefix === '' ? `xmlns="${namespace}"` : `xmlns:${prefix.slice(0, -1)}="${namespace}"`;
  const element = (name: string, inside: string, attributes = '') =>
    `${open}${name}${attributes}>${inside}${close}${name}>`;
  const t = (words: string) => element('t', words);
  const day = since1904 ? 44376 : 45838;
  const strings = [
    element('si', t('甲')),
    element('si', element('r', element('rPr', `${open}b/>`) + t('乙')) + element('r', t('丙'))),
    element('si', t('瀍河') + element('rPh', t('chán'), ' sb="0" eb="1"')),
  ].join('');
  const cells = [
    ...[0, 1, 2].map((index) => element('c', element('v', String(index)), ` r="${'ABC'[index]}1" t="s"`)),
    element('c', element('is', t('丁')), ' r="D1" t="inlineStr"'),
    element('c', element('v', String(day)), ' r="E1" s="1"'),
    element('c', element('v', '0.953'), ' r="F1" s="2"'),
    element('c', element('f', 'A1') + element('v', '戊'), ' r="G1" t="str"'),
    element('c', element('v', '2025-06-30T00:00:00'), ' r="H1" t="d"'),
  ].join('');
  const formats = `${open}numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>${open}numFmt numFmtId="177" formatCode="0.0%"/>`;
  const looks = ['0', '176', '177'].map((id) => `${open}xf numFmtId="${id}"/>`).join('');
  const relationships = (xml: string) => xml.replaceAll(office, relations);
  return officeOf({
    main: 'xl/workbook.xml',
    type: sheetType,
    parts: {
      '_rels/.rels': relationships(relationshipsXml(['r1', 'officeDocument', 'xl/workbook.xml'])),
      'xl/workbook.xml': element(
        'workbook',
        `${open}workbookPr date1904="${since1904 ? 1 : 0}"/>${element('sheets', `${open}sheet name="表" sheetId="1" ${relation}:id="s"/>`)}`,
        ` ${xmlns} xmlns:${relation}="${relations}"`,
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        relationshipsXml(
          ['s', 'worksheet', 'worksheets/sheet1.xml'],
          ['t', 'sharedStrings', 'sharedStrings.xml'],
          ['l', 'styles', 'styles.xml'],
        ),
      ),
      'xl/sharedStrings.xml': element('sst', strings, ` ${xmlns}`),
      'xl/styles.xml': element('styleSheet', element('numFmts', formats) + element('cellXfs', looks), ` ${xmlns}`),
      'xl/worksheets/sheet1.xml': element(
        'worksheet',
        element('sheetData', element('row', cells, ' r="1"')),
        ` ${xmlns}`,
      ),
    },
  });
}

it.each<[string, Form]>([
  ['as Excel writes it', {}],
  ['with a prefix before all names', { prefix: 'x:' }],
  ['with another', { prefix: 'ns0:', relation: 'rel' }],
  ['strict', { namespace: strict, relations: strictOffice }],
  ['strict, with a prefix', { prefix: 's:', namespace: strict, relations: strictOffice, relation: 'q' }],
  ['with days counted from 1904', { since1904: true }],
])('a workbook %s is read as it is seen', (_, form) => {
  const { value, messages } = parseWorkbook(openOffice(cellsOf(form)), 'a.xlsx');
  expect(messages).toEqual([]);
  const [table] = value;
  expect(table?.type === 'table' && table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['甲', '乙丙', '瀍河', '丁', '2025年6月', '95.3%', '戊', '2025-06-30'],
  ]);
});
