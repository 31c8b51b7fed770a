import { describe, expect, it } from 'vitest';
import { compoundOf } from '../../core/test/ooxml/compound-of.ts';
import { bodyOf, officeOf, wordOf, workbookOf } from '../../core/test/ooxml/office-of.ts';
import { zipOf } from '../../core/test/ooxml/zip-of.ts';
import { run } from '../src/run.ts';
import { bytesOf, memoryHost } from './memory-host.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const odf = (kind: string) =>
  zipOf([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}`, method: 0 }]);
const sound = wordOf({}, ['正文。'.repeat(200)]);

/** What offices are sent: its name, its bytes, words that say what it is, and words that say what to do. */
const kinds: readonly (readonly [name: string, bytes: Uint8Array, what: RegExp, remedy: RegExp])[] = [
  ['加密.docx', compoundOf('EncryptionInfo', 'EncryptedPackage'), /打开密码/, /去掉打开密码/],
  ['旧版.doc', compoundOf('WordDocument'), /旧版 Word 或 WPS 文字文件/, /另存为 \.docx/],
  ['文字.wps', compoundOf('WordDocument'), /旧版 Word 或 WPS 文字文件/, /另存为 \.docx/],
  ['表格.et', compoundOf('Workbook'), /旧版 Excel 或 WPS 表格文件/, /另存为 \.xlsx/],
  ['旧版.xls', compoundOf('Workbook'), /旧版 Excel 或 WPS 表格文件/, /另存为 \.xlsx/],
  ['旧版.xlsx', compoundOf('Workbook'), /旧版 Excel 或 WPS 表格文件/, /另存为 \.xlsx/],
  ['文本.odt', odf('text'), /OpenDocument 文本/, /另存为 \.docx/],
  ['电子表格.ods', odf('spreadsheet'), /OpenDocument 电子表格/, /另存为 \.xlsx/],
  ['改名的.docx', odf('text'), /OpenDocument 文本/, /另存为 \.docx/],
  ['版式.pdf', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), /PDF 文件/, /可以编辑的/],
  ['版式.docx', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), /PDF 文件/, /可以编辑的/],
  ['富文本.docx', latin1('{\\rtf1\\ansi'), /RTF 文件/, /另存为 \.docx/],
  ['网页.docx', bytesOf('<html><body>报告</body></html>'), /网页/, /另存为/],
  ['网页.xlsx', bytesOf('<!DOCTYPE html><table></table>'), /网页/, /另存为/],
  ['图片.docx', latin1('\x89PNG\r\n\x1a\n\0\0'), /图片/, /可以编辑的/],
  ['照片.jpg', latin1('\xff\xd8\xff\xe0\0\x10JFIF'), /图片/, /可以编辑的/],
  ['半个.docx', sound.slice(0, sound.length / 2), /不完整/, /重新下载/],
  ['空的.docx', new Uint8Array(), /空文件/, /重新发一份/],
  ['全是零.docx', new Uint8Array(4096), /全是零/, /备份/],
  ['压缩包.zip', zipOf([{ name: '报告.docx', content: sound }]), /压缩包/, /解压/],
  ['压缩包.docx', zipOf([{ name: '报告.docx', content: sound }]), /压缩包/, /解压/],
  [
    '炸弹.docx',
    officeOf({ parts: { 'word/document.xml': bodyOf('文'), 'word/media.xml': new Uint8Array(20_000_000) } }),
    /展开后过大/,
    /拆成几个文件/,
  ],
  ['缺件.docx', officeOf({ parts: {} }), /缺少必要的部件/, /另存一份/],
  [
    '带宏.docm',
    officeOf({
      type: 'application/vnd.ms-word.document.macroEnabled.main+xml',
      parts: { 'word/document.xml': bodyOf('文') },
    }),
    /带宏的 Word 文件/,
    /另存为不带宏的/,
  ],
];

const dossier: Readonly<Record<string, string>> = {
  'd/report.yaml': `organ: { name: 清河镇人民政府, level: township, code: "420113001" }
year: 2025
pack: national
departments:
  - { id: justice, name: 司法所 }
`,
};

/** The commands that are given a file, each as its arguments. */
const commands: Readonly<Record<string, (file: string) => readonly string[]>> = {
  check: (file) => ['check', file],
  'import tasks': (file) => ['import', 'tasks', file],
  verify: (file) => ['verify', file, 'd'],
  collect: (file) => ['collect', 'd', file],
};

async function said(args: readonly string[], name: string, bytes: Uint8Array) {
  const entries = new Map([
    ...Object.entries(dossier).map(([path, text]) => [path, bytesOf(text)] as const),
    [name, bytes] as const,
  ]);
  const { host, said } = memoryHost(entries);
  const code = await run([...args], host);
  return { code, text: said.stdout + said.stderr, kept: [...entries.keys()] };
}

describe.each(Object.entries(commands))('%s, given a file that it cannot read', (_, argsOf) => {
  it.each(kinds)('%s: one sentence says what it is and what to do', async (name, bytes, what, remedy) => {
    const { code, text, kept } = await said(argsOf(name), name, bytes);
    expect(code, text).toBe(2);
    expect(text).toMatch(what);
    expect(text).toMatch(remedy);
    expect(text.match(/出错：/g)).toHaveLength(1);
    expect(text).not.toMatch(/fazhi 自身|\bat .*:\d+|undefined|\[object/);
    expect(kept.sort()).toEqual([...Object.keys(dossier), name].sort());
  });
});

describe('a sound file of another kind', () => {
  const book = workbookOf({
    表: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData>',
  });
  it.each([
    ['check', '台账.xlsx', book, /Excel 工作簿/],
    ['check', '台账.docx', book, /Excel 工作簿/],
    ['verify', '台账.xlsx', book, /Excel 工作簿/],
    ['verify', '报告.docx', sound, /书签|不是/],
    ['collect', '报告.docx', sound, /没有认出一个数/],
    ['collect', '台账.xlsx', book, /没有认出一个数/],
  ] as const)('%s %s', async (command, name, bytes, what) => {
    const { code, text } = await said(commands[command]!(name), name, bytes);
    // A return may be a letter of the department's own: where no figure is found in it, that is a warning.
    expect(command === 'collect' ? [0] : [1, 2], text).toContain(code);
    expect(text).toMatch(what);
    expect(text).not.toMatch(/fazhi 自身|\bat .*:\d+|undefined/);
  });
});
