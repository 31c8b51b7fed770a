export type PackageErrorCode =
  | 'empty'
  | 'old-or-locked'
  | 'not-a-package'
  | 'too-large'
  | 'missing-part'
  | 'doctype'
  | 'malformed-xml'
  | 'too-deep';

const reasons: { readonly [Code in PackageErrorCode]: string } = {
  empty: '文件是空的',
  'old-or-locked': '是旧版 .doc、.xls 文件，或加了打开密码',
  'not-a-package': '不是 Office 文件（.docx、.xlsx 应为 zip 包），或文件已损坏',
  'too-large': '文件展开后过大或压缩比异常，拒绝读取',
  'missing-part': '缺少必要的部件，文件不完整',
  doctype: 'XML 里有 DOCTYPE 声明，Office 文件不应有，拒绝读取',
  'malformed-xml': 'XML 不合语法，文件已损坏',
  'too-deep': 'XML 嵌套过深，拒绝读取',
};

/** The file given is not a sound Office package. `code` is stable; `part` is the part concerned. */
export class PackageError extends Error {
  readonly code: PackageErrorCode;
  readonly part: string | undefined;
  constructor(code: PackageErrorCode, part?: string) {
    super(part === undefined ? reasons[code] : `${part}：${reasons[code]}`);
    this.name = 'PackageError';
    this.code = code;
    this.part = part;
  }
}
