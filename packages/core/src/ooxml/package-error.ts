interface Kind {
  /** What was found, a Chinese sentence without its full stop. */
  readonly reason: string;
  /** What to do, likewise. */
  readonly remedy: string;
}

const saveAgain = '请用 Word 或 WPS 打开（提示修复时选“是”），另存一份再试；打不开就请对方重新发一份';
const split = '请拆成几个文件，或者删去用不着的内容后另存一份再试';
const saveAs = '请用 Word 或 WPS 打开，另存为 .docx 或 .xlsx 再试';

const kinds = {
  'not-a-package': {
    reason: '不是 Office 文件（.docx、.xlsx 应为 zip 包），或文件已损坏',
    remedy: '请给出 .docx、.xlsx、.md 或 .txt 文件',
  },
  'other-kind': { reason: '不是读得了的文件', remedy: saveAs },
  cut: { reason: '文件不完整，缺少结尾，可能没有下载或复制完', remedy: '请重新下载或复制，或者请对方重新发一份' },
  damaged: { reason: '内容与记录的校验不符，文件已损坏', remedy: saveAgain },
  'locked-part': { reason: '加了密码，读不了', remedy: '请去掉密码后另存一份再试' },
  compression: { reason: '用了不认得的压缩方法', remedy: saveAs },
  'repeated-part': { reason: '文件里有两个同名的部件，不知道以哪个为准，拒绝读取', remedy: saveAgain },
  'too-large': { reason: '展开后过大，拒绝读取', remedy: split },
  'too-much-text': { reason: '文字超过一百万字，拒绝读取', remedy: split },
  'too-many-parts': { reason: '文件里的部件过多，拒绝读取', remedy: split },
  'too-many-elements': { reason: '段落、表格或单元格过多，拒绝读取', remedy: split },
  'missing-part': { reason: '缺少必要的部件，文件不完整', remedy: saveAgain },
  doctype: { reason: 'XML 里有 DOCTYPE 声明，Office 文件不应有，拒绝读取', remedy: saveAs },
  'malformed-xml': { reason: 'XML 不合语法，文件已损坏', remedy: saveAgain },
  'too-deep': { reason: 'XML 嵌套过深，拒绝读取', remedy: saveAgain },
} as const satisfies Readonly<Record<string, Kind>>;

export type PackageErrorCode = keyof typeof kinds;

/** The file given cannot be read as an Office package. `code` is stable; `part` is the part concerned. */
export class PackageError extends Error {
  readonly code: PackageErrorCode;
  readonly part: string | undefined;
  readonly remedy: string;
  constructor(code: PackageErrorCode, part?: string, { reason, remedy }: Kind = kinds[code]) {
    super(part === undefined ? reason : `${clipped(part)}：${reason}`);
    this.name = 'PackageError';
    this.code = code;
    this.part = part;
    this.remedy = remedy;
  }
}

/** A name comes from the file: it may be as long as a book. */
const clipped = (part: string): string => (part.length > 80 ? `${part.slice(0, 80)}…` : part);
