import { describe, expect, it } from 'vitest';
import { openOffice, PackageError, parseSheets, refuseDamaged, toText } from '../../src/ooxml/index.ts';
import { compoundOf } from './compound-of.ts';
import { bodyOf, officeOf, relationshipsXml, sheetType, typesOf, wordOf, wordType, workbookOf } from './office-of.ts';
import { zipOf } from './zip-of.ts';

const troubleWith = (bytes: Uint8Array): PackageError | undefined => {
  try {
    refuseDamaged(openOffice(bytes));
    return undefined;
  } catch (error) {
    if (error instanceof PackageError) return error;
    throw error;
  }
};
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)]);

describe('every kind of file by its name', () => {
  const ms = 'application/vnd.ms-';
  const pml = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml';
  const odf = (kind: string) =>
    zipOf([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, method: 0 }]);
  const macro = `${ms}word.document.macroEnabled.main+xml`;

  it.each<[string, Uint8Array, string, string]>([
    ['empty', new Uint8Array(), '空文件', '重新发一份'],
    ['zeros', new Uint8Array(4096), '全是零', '备份'],
    ['.doc', compoundOf('Data', '1Table', 'WordDocument'), '.doc、.wps', '另存为 .docx'],
    [
      '.doc with a table of Excel in it',
      compoundOf('WordDocument', 'ObjectPool', 'Workbook'),
      '.doc、.wps',
      '另存为 .docx',
    ],
    ['.xls', compoundOf('Workbook'), '.xls、.et', '另存为 .xlsx'],
    ['.xls of 1995', compoundOf('Book'), '.xls、.et', '另存为 .xlsx'],
    [
      '.xls with a document of Word in it',
      compoundOf('Workbook', 'MBD01', 'WordDocument'),
      '.xls、.et',
      '另存为 .xlsx',
    ],
    ['.ppt', compoundOf('Current User', 'PowerPoint Document'), '.ppt、.dps', '.docx'],
    ['.msg', compoundOf('__properties_version1.0'), '邮件', '附件'],
    ['with a password', compoundOf('EncryptionInfo', 'EncryptedPackage'), '打开密码', '去掉打开密码'],
    ['another compound file', compoundOf('CONTENTS'), '旧版 Office', '另存为'],
    ['a compound file cut short', compoundOf().slice(0, 300), '旧版 Office', '另存为'],
    ['.docm', officeOf({ type: macro, parts: { 'word/document.xml': bodyOf('文') } }), '.docm', '.docx'],
    ['.dotm', officeOf({ type: `${ms}word.template.macroEnabledTemplate.main+xml`, parts: {} }), '.docm', '.docx'],
    [
      '.xlsb',
      officeOf({ main: 'xl/workbook.bin', type: `${ms}excel.sheet.binary.macroEnabled.main`, parts: {} }),
      '.xlsb',
      '另存为 .xlsx',
    ],
    ['.xlsb without types', zipOf([{ name: 'xl/workbook.bin' }]), '.xlsb', '另存为 .xlsx'],
    ['.pptx', officeOf({ main: 'ppt/presentation.xml', type: pml, parts: {} }), '.pptx', '.docx'],
    ['.pptx without types', zipOf([{ name: 'ppt/presentation.xml' }]), '.pptx', '.docx'],
    [
      '.vsdx',
      officeOf({ main: 'visio/document.xml', type: `${ms}visio.drawing.main+xml`, parts: {} }),
      '.vsdx',
      '原件',
    ],
    ['.odt', odf('text'), '.odt', '另存为 .docx'],
    ['.ott', odf('text-template'), '.odt', '另存为 .docx'],
    ['.ods', odf('spreadsheet'), '.ods', '另存为 .xlsx'],
    ['.odp', odf('presentation'), '.odp', '.docx'],
    ['.odg', odf('graphics'), 'OpenDocument', '另存为'],
    ['.epub', zipOf([{ name: 'mimetype', content: 'application/epub+zip' }]), '电子书', '原件'],
    ['.ofd', zipOf([{ name: 'OFD.xml', content: '<a/>' }]), '.ofd', '原件'],
    ['.pages', zipOf([{ name: 'Index/Document.iwa' }]), '.pages', '导出'],
    ['.zip', zipOf([{ name: '报告.docx', content: wordOf() }]), '.zip', '解压'],
    ['.zip of nothing', zipOf([]), '.zip', '解压'],
    ['.pdf', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), '.pdf', '原件'],
    ['.png', latin1('\x89PNG\r\n\x1a\n\0\0'), '图片', '原件'],
    ['.jpg', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), '图片', '原件'],
    ['.gif', latin1('GIF89a\x01\0'), '图片', '原件'],
    ['.tif', latin1('II*\0\x08\0'), '图片', '原件'],
    ['.webp', latin1('RIFF\0\0\0\0WEBP'), '图片', '原件'],
    ['.heic', latin1('\0\0\0\x18ftypheic'), '图片', '原件'],
    ['.rar', latin1('Rar!\x1a\x07\0'), '压缩包', '解压'],
    ['.7z', latin1("7z\xbc\xaf'\x1c"), '压缩包', '解压'],
    ['.gz', latin1('\x1f\x8b\x08'), '压缩包', '解压'],
    ['.tar', latin1(`${'a'.padEnd(257, '\0')}ustar`), '压缩包', '解压'],
    ['.rtf', utf8('{\\rtf1\\ansi'), '.rtf', '另存为 .docx'],
    ['a web page', utf8('\ufeff\r\n<!DOCTYPE html>\n<html>'), 'HTML', '另存为'],
    ['a table of a web page', utf8('<table border=1><tr>'), 'HTML', '另存为'],
    ['a page of Word', utf8('<html xmlns:o="urn:schemas-microsoft-com:office:office">'), 'HTML', '另存为'],
    ['a page in XML', utf8('<?xml version="1.0"?>\n<!DOCTYPE html>'), 'HTML', '另存为'],
    ['.mht', utf8('MIME-Version: 1.0\nContent-Type: multipart/related'), '.mht', '另存为'],
    ['.eml', utf8('Received: from a\nFrom: 甲\nContent-Type: text/plain'), '.eml', '另存为'],
    [
      'XML of Word 2003',
      utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
      'Word 2003 XML',
      '另存为 .docx',
    ],
    ['one XML of Word', utf8('<?xml version="1.0"?><pkg:package xmlns:pkg="a">'), 'XML 的 Word', '另存为 .docx'],
    [
      'XML of Excel 2003',
      utf8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'),
      'Excel 2003',
      '另存为 .xlsx',
    ],
    ['.uof', utf8('<?xml version="1.0"?><uof:UOF xmlns:uof="a">'), '标文通', '另存为'],
    ['other XML', utf8('<?xml version="1.0"?><svg/>'), 'XML 文件', '另存为'],
    ['text in UTF-16', utf16('全年办结'), 'UTF-16', 'UTF-8'],
    [
      'noise without zeros',
      Uint8Array.from({ length: 2000 }, (_, at) => ((at * 167) % 255) + 1),
      '不认得的文件',
      '另存为',
    ],
    ['anything else', latin1('MZ\x90\0\x03\0'), '不认得的文件', '另存为'],
  ])('%s', (_, bytes, name, remedy) => {
    expect(troubleWith(bytes)).toMatchObject({
      code: 'other-kind',
      message: expect.stringContaining(name),
      remedy: expect.stringContaining(remedy),
    });
  });

  it('text is no Office file', () => {
    expect(troubleWith(utf8('全年办结'))).toMatchObject({ code: 'not-a-package' });
    expect(troubleWith(utf8(`全年\0办结${'\u0007'.repeat(6)}${'法'.repeat(9)}`))).toMatchObject({
      code: 'not-a-package',
    });
    expect(troubleWith(utf8('BM25是一种算法。Rar!'))).toMatchObject({ code: 'not-a-package' });
  });
});

describe('the main part', () => {
  const moved = { 'word/document2.xml': bodyOf('正文。'), 'word/document.xml': bodyOf('假的。') };

  it.each<[string, Uint8Array, string]>([
    ['is where the package says', officeOf({ main: 'word/document2.xml', parts: moved }), 'word/document2.xml'],
    [
      'from the root',
      officeOf({
        main: 'word/document2.xml',
        parts: { ...moved, '_rels/.rels': relationshipsXml(['a', 'officeDocument', '/word/document2.xml']) },
      }),
      'word/document2.xml',
    ],
    [
      'by a way around',
      officeOf({
        main: 'word/document2.xml',
        parts: { ...moved, '_rels/.rels': relationshipsXml(['a', 'officeDocument', 'x/../word/./document2.xml']) },
      }),
      'word/document2.xml',
    ],
    ['in another case', officeOf({ main: 'Word/Document2.XML', parts: moved }), 'word/document2.xml'],
    ['at the root', officeOf({ main: 'd.xml', parts: { 'd.xml': bodyOf('文') } }), 'd.xml'],
    [
      'where it always is, when nothing says',
      wordOf({ '_rels/.rels': undefined, '[Content_Types].xml': undefined }),
      'word/document.xml',
    ],
    [
      'where it always is, when the package leads nowhere',
      wordOf({ '_rels/.rels': relationshipsXml(['a', 'officeDocument', 'gone.xml']) }),
      'word/document.xml',
    ],
    ['and no other is asked what it is', wordOf({ 'word/embeddings/a.pptx': 'PK' }), 'word/document.xml'],
  ])('%s', (_, bytes, main) => {
    const file = openOffice(bytes);
    expect(file).toMatchObject({ kind: 'word', main });
    expect(file.root(main)?.localName).toBe('document');
    expect(file.root('word/gone.xml')).toBeUndefined();
  });

  it('tells a workbook from a document, whatever its type says', () => {
    expect(openOffice(workbookOf({ 表: '<sheetData/>' })).kind).toBe('workbook');
    expect(
      openOffice(workbookOf({ 表: '<sheetData/>' }, { '[Content_Types].xml': typesOf('xl/workbook.xml', wordType) }))
        .kind,
    ).toBe('workbook');
    expect(openOffice(officeOf({ type: sheetType, parts: { 'word/document.xml': bodyOf('文') } })).kind).toBe('word');
  });

  it('may be missing, or be something else', () => {
    expect(troubleWith(wordOf({ 'word/document.xml': '<w:document>' }))).toMatchObject({ part: 'word/document.xml' });
    expect(troubleWith(wordOf({ 'word/document.xml': undefined }))).toMatchObject({ code: 'missing-part' });
    expect(troubleWith(wordOf({ 'word/document.xml': '<html/>' }))).toMatchObject({
      code: 'malformed-xml',
      part: 'word/document.xml',
    });
  });

  it('may be UTF-16', () => {
    const xml = bodyOf('全年办结');
    const file = openOffice(wordOf({ 'word/document.xml': utf16(xml) }));
    expect(toText(file.parts.get(file.main)!)).toBe(xml);
  });
});

describe('every part that is XML', () => {
  const parts = [
    '[Content_Types].xml',
    '_rels/.rels',
    'word/_rels/document.xml.rels',
    'word/styles.xml',
    'word/numbering.xml',
    'word/settings.xml',
    'word/header1.xml',
    'word/footer1.xml',
    'word/footnotes.xml',
    'word/endnotes.xml',
    'word/comments.xml',
    'word/theme/theme1.xml',
    'docProps/core.xml',
    'docProps/app.xml',
    'customXml/item1.xml',
  ];
  const damages: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['cut', '<?xml version="1.0"?><a><b', 'malformed-xml'],
    ['empty', '', 'malformed-xml'],
    ['of zeros', new Uint8Array(300), 'malformed-xml'],
    ['text', '文', 'malformed-xml'],
    ['not UTF-8', latin1('<a>\xbb\xfa</a>'), 'malformed-xml'],
    ['with a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'doctype'],
    ['too deep', '<a>'.repeat(300) + '</a>'.repeat(300), 'too-deep'],
  ];

  it.each(parts.flatMap((part) => damages.map((damage) => [part, ...damage] as const)))(
    '%s is said where it is %s',
    (part, _, content, expected) => {
      expect(troubleWith(wordOf({ [part]: content }))).toMatchObject({ code: expected, part });
    },
  );

  it('is told of with the others read, where the main part is whole', () => {
    const file = openOffice(wordOf({ 'word/styles.xml': '<a', 'word/header1.xml': '<hdr/>' }));
    expect([...file.damaged.keys()]).toEqual(['word/styles.xml']);
    expect(file.parts.has('word/styles.xml')).toBe(false);
    expect(() => file.root('word/styles.xml')).toThrow(file.damaged.get('word/styles.xml'));
    expect(file.root('word/header1.xml')?.localName).toBe('hdr');
  });

  it('is among those that have a limit together', () => {
    const half = `<hdr>${'<a/>'.repeat(90_000 - 1)}</hdr>`;
    const three = { 'word/header1.xml': half, 'word/header2.xml': half, 'word/header3.xml': '<hdr/>' };
    const { root } = openOffice(wordOf(three));
    expect([root('word/header1.xml'), root('word/header1.xml'), root('word/header2.xml')]).not.toContain(undefined);
    expect(() => root('word/header3.xml')).toThrow(expect.objectContaining({ code: 'too-many-elements' }));
  });

  it('holds a question mark of a lost character where its bytes spell one', () => {
    expect(troubleWith(wordOf({}, ['\ufffd']))).toBeUndefined();
  });

  it('says a long name in short', () => {
    const name = `word/${'长'.repeat(500)}.xml`;
    expect(troubleWith(wordOf({ [name]: '' }))?.message).toMatch(/^word\/长{75}…：/);
  });
});

describe('sizes', () => {
  const large = (name: string, size: number) =>
    zipOf([
      { name: 'word/document.xml', content: bodyOf('文') },
      { name, size, packedSize: 1 },
    ]);

  it('are looked at before anything is unpacked', () => {
    expect(troubleWith(large('word/styles.xml', 16_000_001))).toMatchObject({
      code: 'too-large',
      part: 'word/styles.xml',
    });
    expect(troubleWith(large('word/styles.xml', 16_000_000))).toMatchObject({ code: 'damaged' });
    const three = zipOf(['a', 'b', 'c'].map((name) => ({ name: `word/${name}.xml`, size: 13_500_000, packedSize: 1 })));
    expect(troubleWith(three)).toMatchObject({ code: 'too-large', part: 'word/c.xml' });
  });

  it('of pictures and the like are no matter', () => {
    expect(troubleWith(large('word/media/image1.png', 4_000_000_000))).toBeUndefined();
    expect(troubleWith(large('xl/pivotCache/records1.xml', 4_000_000_000))).toBeUndefined();
  });
});

describe('a workbook', () => {
  const cell = (reference: string, text: string) => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = (...cells: readonly string[]) => `<sheetData><row r="1">${cells.join('')}</row></sheetData>`;
  const read = async (bytes: Uint8Array) => parseSheets(refuseDamaged(openOffice(bytes))).sheets;

  it('is read without its charts and hidden sheets', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const sheet = (name: string, id: string, state = 'visible') =>
      `<sheet name="${name}" state="${state}" q:id="${id}"/>`;
    const sheets = [
      sheet('表', 's0'),
      sheet('图', 's1'),
      sheet('藏', 's2', 'hidden'),
      sheet('深藏', 's2', 'veryHidden'),
      sheet('二', 's2'),
    ];
    const told = await read(
      workbookOf(
        { a: rows(cell('A1', '甲')), b: '', c: rows(cell('B1', '丙')) },
        {
          'xl/workbook.xml': `<workbook xmlns:q="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': relationshipsXml(
            ['s0', 'worksheet', '/xl/worksheets/sheet0.xml'],
            ['s1', 'chartsheet', 'chartsheets/sheet1.xml'],
            ['s2', 'worksheet', 'worksheets/sheet2.xml'],
          ),
        },
      ),
    );
    expect(told.map(({ name, rows }) => [name, rows])).toEqual([
      ['表', [['甲']]],
      ['二', [['', '丙']]],
    ]);
  });

  it('reads strings and dates that its sheets share', async () => {
    const told = await read(
      workbookOf(
        { 表: rows('<c r="A1" t="s"><v>0</v></c>', '<c r="B1" s="1"><v>45000</v></c>') },
        {
          'xl/_rels/workbook.xml.rels': relationshipsXml(
            ['s0', 'worksheet', 'worksheets/sheet0.xml'],
            ['t', 'sharedStrings', 'sharedStrings.xml'],
            ['y', 'styles', 'styles.xml'],
          ),
          'xl/sharedStrings.xml': '<sst><si><t>甲</t></si></sst>',
          'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        },
      ),
    );
    expect(told[0]?.rows).toEqual([['甲', '2023/3/15']]);
  });

  it.each<[string, string, readonly (readonly string[])[], boolean]>([
    ['the last column', cell('GR1', '甲'), [[...Array(199).fill(''), '甲']], false],
    ['one column more', cell('A1', '甲') + cell('GS1', '乙'), [['甲']], true],
    ['a format one column more', `${cell('A1', '甲')}<c r="GS1" s="1"/>`, [['甲']], false],
    ['an empty cell one column more', `${cell('A1', '甲')}<c r="GS1" s="1"></c>`, [['甲']], false],
    ['the last column of Excel', cell('A1', '甲') + cell('XFD1', '乙'), [['甲']], true],
    [
      'columns in order without names',
      '<c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c>',
      [['1', '', '3', '4']],
      false,
    ],
    ['columns after one too far', '<c r="A1"><v>1</v></c><c r="GS1"><v>2</v></c><c><v>3</v></c>', [['1']], true],
    ['lower case', cell('b1', '甲'), [['', '甲']], false],
    ['a formula one column more', '<c r="A1"><v>1</v></c><c r="GS1"><f>A1</f></c>', [['1']], true],
  ])('reads %s', async (_, cells, expected, cut) => {
    expect((await read(workbookOf({ 表: rows(cells) })))[0]).toMatchObject({ rows: expected, cut });
  });

  it.each([
    ['the last row', 20_000, 20_000, false],
    ['one row more', 20_001, 1, true],
    ['the last row of Excel', 1_048_576, 1, true],
  ])('reads %s', async (_, row, height, cut) => {
    const data = `<sheetData><row r="1">${cell('A1', '甲')}</row><row r="${row}">${cell(`A${row}`, '乙')}</row></sheetData>`;
    const [sheet] = await read(workbookOf({ 表: data }));
    expect([sheet?.rows.length, sheet?.cut]).toEqual([height, cut]);
  });

  it('reads rows without numbers', async () => {
    const [sheet] = await read(workbookOf({ 表: `<sheetData>${`<row><c><v>1</v></c></row>`.repeat(3)}</sheetData>` }));
    expect(sheet?.rows).toEqual([['1'], ['1'], ['1']]);
  });

  it('reads a wide sheet only as far as its cells are not too many, empty ones among them', async () => {
    const wide = (height: number) =>
      Array.from({ length: height }, (_, index) => `<row><c><v>1</v></c><c r="GR${index + 1}"><v>2</v></c></row>`);
    const [whole] = await read(workbookOf({ 表: `<sheetData>${wide(1000).join('')}</sheetData>` }));
    expect([whole?.rows.length, whole?.cut]).toEqual([1000, false]);
    const [cut] = await read(workbookOf({ 表: `<sheetData>${wide(1001).join('')}</sheetData>` }));
    expect([cut?.rows.length, cut?.cut]).toEqual([1000, true]);
  });

  it('has merged ranges, and nothing else of a sheet', async () => {
    const column = '<cols><col min="1" max="16384" width="9"/></cols>';
    const data = rows(cell('A1', '甲'), cell('B2', '乙'));
    const more =
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="ZZ99" location="a"/></hyperlinks>';
    const [sheet] = await read(workbookOf({ 表: `${column}${data}${more}` }));
    expect(sheet?.merges).toEqual([{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }]);
    expect(sheet?.rows).toEqual([['甲'], ['', '乙']]);
  });

  it.each([
    ['a sheet that leads nowhere', { 'xl/_rels/workbook.xml.rels': relationshipsXml() }, 'missing-part'],
    ['a sheet that is not there', { 'xl/worksheets/sheet0.xml': undefined }, 'missing-part'],
    ['relationships cut short', { 'xl/_rels/workbook.xml.rels': '<a>' }, 'malformed-xml'],
    ['strings cut short', { 'xl/sharedStrings.xml': '<sst><si>' }, 'malformed-xml'],
    ['a sheet cut short', { 'xl/worksheets/sheet0.xml': '<worksheet><sheetData>' }, 'malformed-xml'],
  ])('says %s', async (_, parts, expected) => {
    await expect(async () => read(workbookOf({ 表: rows(cell('A1', '甲')) }, parts))).rejects.toMatchObject({
      code: expected,
    });
  });
});
