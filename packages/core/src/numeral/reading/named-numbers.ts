import type { NumberKind } from './number-reading.ts';

/** Numbers of one sort that are told by the words around them. */
export interface NamedNumber {
  readonly kind: Extract<NumberKind, 'code' | 'date' | 'ordinal'>;
  /** With the `g` flag, on plain text. All of it is the number; every quantifier is bounded or has no other way to match. */
  readonly pattern: RegExp;
}

const han = '零一二两三四五六七八九十百千';
const number = `(?:\\d{1,24}[百千]?|[${han}]{1,12})`;
const dash = '[-–—―~～〜至到]{1,2}';
const yearWords = '(?:19|20)\\d\\d|[一二][零八九][零一二三四五六七八九]{2}';
const month = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const day = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])';

/** In this order: what an earlier one covers, a later one does not. */
export const namedNumbers: readonly NamedNumber[] = [
  // 武政发〔2024〕5号, （2024）第5号, 令第825号, 5号楼, 101、102号地块
  { kind: 'code', pattern: /[〔[(【] ?\d{2,4} ?年?[〕\])】] ?(?:第 ?)?\d{1,6} ?号/g },
  {
    kind: 'code',
    pattern: /(?<![\d.])(?:第 ?)?\d{1,24}(?: ?[,，、和及与] ?\d{1,24}){0,20} ?号(?:-\d{1,4})?(?<!月\d{1,2} ?号)/g,
  },
  // 2024-03-08, 2024.3.8, 2024/3/8
  { kind: 'date', pattern: /(?<![\d.])(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}(?![\d.])/g },
  // GB/T 9704—2012, A12,345, 5G; telephones; identity numbers; versions and addresses; 8:30, 3:2; 7×24小时; 1+3+N
  {
    kind: 'code',
    pattern:
      /(?<![A-Za-z])(?:(?:GB|DB|ISO|IEC|HJ|GA|SF)(?:\/[A-Z]{1,3})? ?|[A-Za-z]{1,8}(?:\/[A-Za-z]{1,3})?[-_.]?)\d{1,24}(?:[-–—.,/_]\d{1,12}){0,8}[A-Za-z]{0,3}/g,
  },
  {
    kind: 'code',
    pattern:
      /(?<![\d.,])(?:0\d{2,3}[- ]\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4}|\d{3,4}-\d{3,4}-\d{3,4})(?![\d.,]| ?[万亿元件人户个条项次份%])/g,
  },
  { kind: 'code', pattern: /(?<![\d.,])\d{14,17}[\dXx](?![\d.,])|(?<![\d.])\d{1,5}(?:\.\d{1,5}){2,6}(?![\d.])/g },
  { kind: 'code', pattern: /(?<!\d)\d{1,3}\.\d{1,3} ?版|(?<![\d.])[1-9][GDK](?![A-Za-z\d])/g },
  {
    kind: 'code',
    pattern:
      /(?<![\d.])\d{1,4}(?::\d{1,4}){1,3}(?![\d.])|(?<!\d)\d{1,2} ?[时点] ?\d{1,2} ?分(?!钟)|(?<=[上下中]午|凌晨|早上|晚上|傍晚)\d{1,2} ?[时点](?:\d{1,2}分?|半)?/g,
  },
  {
    kind: 'code',
    pattern: /(?<!\d)\d{1,2} ?[×xX*] ?\d{1,3}(?: ?小时)?|(?<!\d)\d{1,3}(?: ?\+ ?(?:\d{1,3}|[NXnx])(?![\d%])){1,6}/g,
  },
  {
    kind: 'code',
    pattern:
      /(?<![\d.])(?:12345|12348|12315|12309|12333|12366|12380|12388|12389|12369|12393|110|114|119|120|122)(?=[”"]? ?(?:热线|平台|服务|便民|报警|急救|火警|指挥))/g,
  },
  {
    kind: 'code',
    pattern:
      /(?<=(?:电话|手机|内线|传真|邮编|编码|编号|房间|证号|账号|卡号|号码|文号|代码|坐标|序号)[号为是:分别( ]{0,4})\d{1,24}(?:[,，、 -]{1,2}\d{1,24}){0,20}(?!\d| ?[件次个人名条余多万亿起元通部户项])/g,
  },
  // 21世纪, 90年代, 80后
  {
    kind: 'date',
    pattern: new RegExp(`(?<!\\d)\\d{1,2} ?世纪|(?<!\\d)(?:(?:19|20)?\\d0|[${han}]{2,4}) ?年代|(?<!\\d)[0-9]0后`, 'g'),
  },
  // 20212025年 whose dash is lost
  { kind: 'date', pattern: /(?<!\d)(?:19|20)\d\d(?:19|20)\d\d ?年/g },
  // 2021—2025年, 2023、2024年, 2024年3月8日, 二零二五年三月, 3月8日, 8日, 1—11月, 第一季度
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<![\\d.,])(?:${yearWords}) ?年?(?: ?(?:${dash}|[、和,，]) ?(?:${yearWords})(?![\\d.])){1,8} ?(?:年度|学年|年)`,
      'g',
    ),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<![\\d.,${han}])(?:${yearWords}|\\d\\d(?=年\\d{1,2}月)) ?年(?:度)?(?: ?${month} ?月(?: ?${day} ?[日号])?)?(?:${dash}${month} ?月(?: ?${day} ?[日号])?)?`,
      'g',
    ),
  },
  {
    kind: 'date',
    pattern: new RegExp(
      `(?<![\\d.,${han}个])${month} ?月?(?: ?(?:${dash}|[、和]) ?${month})? ?月(?!度|份额)份?(?: ?${day} ?[日号](?![楼线院路])(?:${dash}${day} ?[日号])?)?`,
      'g',
    ),
  },
  {
    kind: 'date',
    pattern:
      /(?<![\d.,])(?:[12]?\d|3[01])(?: ?[-–—~～至到、和]{1,2} ?(?:[12]?\d|3[01]))? ?日(?!内)|(?<!\d)(?:(?:第 ?)?[一二三四1-4][、至和到~-]?){1,4}季度|(?<!\d)\d{1,2}[·•]\d{1,2}(?!\d)/g,
  },
  // 第24条, 第1,2,3名, 第三次会议; 二十届三中全会; 一、 （一） 1. (1) at the head of a line; 附件2
  {
    kind: 'ordinal',
    pattern: new RegExp(
      `第 ?${number}(?: ?(?:[,，、和及与]|${dash}) ?(?:第 ?)?${number}){0,20}(?:[条款项章节编目名位次届批期号]|名次)?`,
      'g',
    ),
  },
  {
    kind: 'ordinal',
    pattern: new RegExp(
      `${number} ?届(?:${number}(?:、${number}){0,8}中全会|${number}中)?|${number}中全会|(?:1[0-9]|2[0-9]|十[一二三四五六七八九]|二十[一二三四五六七八九]?)大(?![道街类项型学])`,
      'g',
    ),
  },
  {
    kind: 'ordinal',
    pattern: new RegExp(
      `^[ \\t*#>]{0,8}(?:\\(?\\d{1,3}(?:\\)|[.、](?!\\d))|\\([${han}]{1,4}\\)|[${han}]{1,4}、)|\\((?:\\d{1,3}|[${han}]{1,3})\\)`,
      'gm',
    ),
  },
  { kind: 'ordinal', pattern: new RegExp(`附[件表图录] ?${number}`, 'g') },
];
