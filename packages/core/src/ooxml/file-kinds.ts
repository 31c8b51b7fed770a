/** What a file is called, and how what stands in it can be had. */
export interface FileKind {
  readonly name: string;
  readonly remedy: string;
  /** Told by any one of these, the first kind of the list that fits. */
  readonly signs: {
    /** Bytes, as text of Latin-1, and where they stand if not at the beginning. */
    readonly bytes?: readonly (readonly [text: string, at?: number])[];
    /** Begins of a file that is text, without white space before it. */
    readonly text?: RegExp;
    /** A stream in an OLE compound file. */
    readonly stream?: RegExp;
    /** What an OpenDocument package says of itself, or its content type in an Office package. */
    readonly type?: RegExp;
    /** A file in a zip. */
    readonly entry?: RegExp;
  };
}

const asDocx = '请用 Word 或 WPS 打开，另存为 .docx 再试';
const asXlsx = '请用 Excel 或 WPS 打开，另存为 .xlsx 再试';
const asEither = '请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx 再试';
const original = '请向对方要可以编辑的 .docx 或 .xlsx 原件';

/**
 * Files that are sent to an office and that we don't read, by what is in them: names lie. Within one way of telling the
 * narrower stands before the wider.
 */
export const fileKinds: readonly FileKind[] = [
  // OLE compound files: the old formats, and new ones behind a password.
  {
    name: '加了打开密码的 Office 文件',
    remedy: '请用 Word、Excel 或 WPS 打开，去掉打开密码后另存一份再试',
    signs: { stream: /^(?:EncryptedPackage|EncryptionInfo)$/ },
  },
  { name: '旧版 Word 或 WPS 文字文件（.doc、.wps）', remedy: asDocx, signs: { stream: /^WordDocument$/ } },
  { name: '旧版 Excel 或 WPS 表格文件（.xls、.et）', remedy: asXlsx, signs: { stream: /^(?:Workbook|Book)$/ } },
  {
    name: '旧版 PowerPoint 或 WPS 演示文件（.ppt、.dps）',
    remedy: '请把要用的文字复制到 .docx 再试',
    signs: { stream: /^PowerPoint Document$/ },
  },
  {
    name: 'Outlook 邮件（.msg）',
    remedy: '请打开邮件，另存其中的附件再试',
    signs: { stream: /^__properties_version/ },
  },
  { name: '旧版 Office 文件', remedy: asEither, signs: { bytes: [['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1']] } },

  // Office packages by the content type of their main part.
  {
    name: '带宏的 Word 文件（.docm）',
    remedy: '请用 Word 或 WPS 打开，另存为不带宏的 .docx 再试',
    signs: { type: /ms-word\.(?:document|template)\.macroEnabled/i },
  },
  {
    name: '二进制 Excel 文件（.xlsb）',
    remedy: asXlsx,
    signs: { type: /ms-excel\.sheet\.binary/i, entry: /^xl\/workbook\.bin$/i },
  },
  {
    name: 'PowerPoint 演示文稿（.pptx）',
    remedy: '请把要用的文字复制到 .docx 再试',
    signs: { type: /(?:presentationml|ms-powerpoint)\./i, entry: /^ppt\/presentation\.xml$/i },
  },
  { name: 'Visio 绘图（.vsdx）', remedy: original, signs: { type: /ms-visio\./i, entry: /^visio\/document\.xml$/i } },

  // Other packages.
  {
    name: 'OpenDocument 文本（.odt）',
    remedy: asDocx,
    signs: { type: /opendocument\.text/i },
  },
  { name: 'OpenDocument 电子表格（.ods）', remedy: asXlsx, signs: { type: /opendocument\.spreadsheet/i } },
  {
    name: 'OpenDocument 演示文稿（.odp）',
    remedy: '请把要用的文字复制到 .docx 再试',
    signs: { type: /opendocument\.presentation/i },
  },
  { name: '其他 OpenDocument 文件', remedy: asEither, signs: { type: /opendocument\./i } },
  { name: '电子书（.epub）', remedy: original, signs: { type: /epub/i } },
  { name: 'OFD 版式文件（.ofd）', remedy: original, signs: { entry: /^OFD\.xml$/i } },
  {
    name: '苹果 iWork 文件（.pages、.numbers）',
    remedy: '请用原软件打开，导出为 .docx 或 .xlsx 再试',
    signs: { entry: /^Index(?:\/Document\.iwa|\.zip)$/i },
  },

  // Told by their first bytes.
  { name: 'PDF 文件（.pdf）', remedy: original, signs: { bytes: [['%PDF-']] } },
  {
    name: '图片',
    remedy: `图片里的文字读不了，${original}`,
    signs: {
      bytes: [
        ['\x89PNG\r\n'],
        ['\xff\xd8\xff'],
        ['GIF87a'],
        ['GIF89a'],
        ['II*\0'],
        ['MM\0*'],
        ['WEBP', 8],
        ['ftypheic', 4],
        ['ftypmif1', 4],
      ],
    },
  },
  {
    name: '压缩包',
    remedy: '请先解压，再给出其中的文件',
    signs: { bytes: [['Rar!\x1a'], ['7z\xbc\xaf'], ['\x1f\x8b'], ['ustar', 257]] },
  },
  {
    name: '“Unicode”（UTF-16）编码的文本',
    remedy: '请用记事本打开，另存为时编码选 UTF-8',
    signs: { bytes: [['\xff\xfe'], ['\xfe\xff']] },
  },
  {
    name: '内容全是零的文件，可能是写入时断电或磁盘出错',
    remedy: '请找一份备份，或者请对方重新发一份',
    signs: { bytes: [['\0\0\0\0\0\0\0\0']] },
  },

  // Text that is no plain text.
  { name: 'RTF 文件（.rtf）', remedy: asDocx, signs: { text: /^\{\\rtf/ } },
  {
    name: 'Word 2003 XML 文件或单个 XML 的 Word 文件',
    remedy: asDocx,
    signs: { text: /^<\?xml[\s\S]{0,400}?(?:progid="Word\.Document"|<w:wordDocument|<pkg:package)/ },
  },
  {
    name: 'Excel 2003 XML 表格',
    remedy: asXlsx,
    signs: { text: /^<\?xml[\s\S]{0,400}?(?:progid="Excel\.Sheet"|<Workbook\b)/ },
  },
  { name: '标文通文件（.uof）', remedy: asEither, signs: { text: /^(?:<\?xml[\s\S]{0,400}?)?<uof:UOF/i } },
  {
    name: '单个文件的网页或邮件（.mht、.eml）',
    remedy: asEither,
    signs: { text: /^(?:From:? |Received: |Date: |Subject: |MIME-Version: )[\s\S]{0,800}?Content-Type: /i },
  },
  {
    name: '网页（HTML），不是 Office 文件',
    remedy: asEither,
    signs: { text: /^(?:<\?xml[^>]{0,200}>\s{0,50})?(?:<!doctype\s+html|<(?:html|head|meta|body|style|table)\b)/i },
  },
  { name: 'XML 文件', remedy: asEither, signs: { text: /^<\?xml\s/ } },
];

/** A zip of which nothing else is known. */
export const zipKind: FileKind = { name: '压缩包（.zip）', remedy: '请先解压，再给出其中的文件', signs: {} };
export const emptyKind: FileKind = { name: '空文件', remedy: '请确认文件传完整了，或者请对方重新发一份', signs: {} };
export const binaryKind: FileKind = {
  name: '不认得的文件，既不是文本，也不是 Office 文件',
  remedy: asEither,
  signs: {},
};
