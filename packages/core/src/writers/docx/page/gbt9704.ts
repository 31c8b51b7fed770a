import type { LayoutProfileId } from '../../../model/report/layout.ts';
import {
  type EighthPoint,
  eighthPoints,
  fromMillimetres,
  fromPoints,
  type HalfPoint,
  halfPoints,
  type Twip,
  twips,
} from '../../../ooxml/index.ts';

/** How binding a rule is: only 规定 is the standard's demand; 实务 is practice and 推算 arithmetic, neither is in it. */
export type Strength = '规定' | '一般' | '推荐' | '可以' | '推算' | '实务';

/** A value of GB/T 9704—2012 with the clause it comes from. `shown` is how people write it. */
export interface Rule<Value> {
  readonly name: string;
  readonly clause?: string;
  readonly strength: Strength;
  /** The strength follows from the kind of rule; the wording of the clause has not been checked. */
  readonly unchecked?: true;
  readonly value: Value;
  readonly tolerance?: Value;
  readonly shown: string;
}

/** Sizes as offices name them, by points. */
export const sizeNames: ReadonlyMap<number, string> = new Map([
  [42, '初号'],
  [36, '小初'],
  [26, '一号'],
  [24, '小一'],
  [22, '二号'],
  [18, '小二'],
  [16, '三号'],
  [15, '小三'],
  [14, '四号'],
  [12, '小四'],
  [10.5, '五号'],
  [9, '小五'],
  [7.5, '六号'],
  [6.5, '小六'],
]);

const size = { 二号: halfPoints(44), 三号: halfPoints(32), 四号: halfPoints(28), 五号: halfPoints(21) } as const;

/** 三号 16 pt drawn in a pitch of 15.75 pt, so that 28 of them fill 156 mm. */
const character = twips(315);
const smallCharacter = twips(280);

const red = 'FF0000';

/** Every number of the standard that the writer uses. */
export const gbt9704 = {
  paperWidth: { name: '纸张宽', clause: '5.1', strength: '规定', value: twips(11906), shown: '210 mm' },
  paperHeight: { name: '纸张高', clause: '5.1', strength: '规定', value: twips(16838), shown: '297 mm' },
  topWhite: {
    name: '天头',
    clause: '5.2.1',
    strength: '规定',
    value: fromMillimetres(37),
    tolerance: fromMillimetres(1),
    shown: '37±1 mm',
  },
  bindingWhite: {
    name: '订口',
    clause: '5.2.1',
    strength: '规定',
    value: fromMillimetres(28),
    tolerance: fromMillimetres(1),
    shown: '28±1 mm',
  },
  blockWidth: {
    name: '版心宽',
    clause: '5.2.1',
    strength: '规定',
    value: fromMillimetres(156),
    tolerance: twips(2),
    shown: '156 mm',
  },
  blockHeight: {
    name: '版心高',
    clause: '5.2.1',
    strength: '规定',
    value: fromMillimetres(225),
    tolerance: twips(2),
    shown: '225 mm',
  },
  linesPerPage: { name: '每面行数', clause: '5.2.3', strength: '一般', value: 22, shown: '22行' },
  charactersPerLine: { name: '每行字数', clause: '5.2.3', strength: '一般', value: 28, shown: '28字' },
  characterPitch: { name: '一字宽', clause: '5.2.3', strength: '推算', value: character, shown: '15.75磅' },
  characterSpacing: { name: '字间距', clause: '5.2.3', strength: '推算', value: twips(-5), shown: '紧缩0.25磅' },
  textColour: { name: '文字颜色', clause: '5.2.4', strength: '规定', value: '000000', shown: '黑色' },

  copyNumberSize: { name: '份号字号', clause: '7.2.1', strength: '一般', value: size.三号, shown: '三号' },
  secrecySize: {
    name: '密级字号',
    clause: '7.2.2',
    strength: '一般',
    unchecked: true,
    value: size.三号,
    shown: '三号',
  },
  urgencySize: {
    name: '紧急程度字号',
    clause: '7.2.3',
    strength: '一般',
    unchecked: true,
    value: size.三号,
    shown: '三号',
  },
  issuerMarkTop: {
    name: '发文机关标志上边缘至版心上边缘',
    clause: '7.2.4',
    strength: '规定',
    value: fromMillimetres(35),
    tolerance: fromMillimetres(1),
    shown: '35 mm',
  },
  issuerMarkColour: { name: '发文机关标志颜色', clause: '7.2.4', strength: '推荐', value: red, shown: '红色' },
  documentNumberBlankLines: {
    name: '发文字号上空行',
    clause: '7.2.5',
    strength: '规定',
    unchecked: true,
    value: 2,
    shown: '2行',
  },
  documentNumberIndent: {
    name: '上行文发文字号左空',
    clause: '7.2.5',
    strength: '规定',
    unchecked: true,
    value: character,
    shown: '1字',
  },
  signatoryIndent: {
    name: '签发人右空',
    clause: '7.2.6',
    strength: '规定',
    unchecked: true,
    value: character,
    shown: '1字',
  },
  signatoriesPerLine: { name: '每行签发人', clause: '7.2.6', strength: '一般', value: 2, shown: '2个' },
  redLineGap: {
    name: '红色分隔线至发文字号',
    clause: '7.2.7',
    strength: '规定',
    unchecked: true,
    value: fromMillimetres(4),
    tolerance: fromMillimetres(0.5),
    shown: '4 mm',
  },
  redLineWeight: { name: '红色分隔线粗细', strength: '实务', value: eighthPoints(12), shown: '1.5磅' },

  titleSize: { name: '标题字号', clause: '7.3.1', strength: '一般', unchecked: true, value: size.二号, shown: '二号' },
  titleBlankLines: { name: '标题上空行', clause: '7.3.1', strength: '一般', unchecked: true, value: 2, shown: '2行' },
  titlePitch: { name: '标题行距', strength: '实务', value: fromPoints(35), shown: '35磅' },
  addresseeBlankLines: {
    name: '主送机关上空行',
    clause: '7.3.2',
    strength: '规定',
    unchecked: true,
    value: 1,
    shown: '1行',
  },
  bodySize: { name: '正文字号', clause: '7.3.3', strength: '一般', unchecked: true, value: size.三号, shown: '三号' },
  bodyIndent: {
    name: '自然段左空',
    clause: '7.3.3',
    strength: '一般',
    unchecked: true,
    value: twips(2 * character),
    shown: '2字',
  },
  headingBold: { name: '层次标题加粗', strength: '实务', value: false, shown: '不加粗' },
  attachmentNoteBlankLines: {
    name: '附件说明上空行',
    clause: '7.3.4',
    strength: '规定',
    unchecked: true,
    value: 1,
    shown: '1行',
  },
  attachmentNoteIndent: {
    name: '附件说明左空',
    clause: '7.3.4',
    strength: '规定',
    unchecked: true,
    value: twips(2 * character),
    shown: '2字',
  },
  sealedDateIndent: {
    name: '加盖印章的成文日期右空',
    clause: '7.3.5.1',
    strength: '一般',
    unchecked: true,
    value: twips(4 * character),
    shown: '4字',
  },
  sealedBlankLines: { name: '加盖印章的署名上空行', clause: '7.3.5.1', strength: '推算', value: 2, shown: '2行' },
  sealWidth: { name: '印章直径', strength: '实务', value: fromMillimetres(42), shown: '42 mm' },
  unsealedBlankLines: {
    name: '不加盖印章的署名上空行',
    clause: '7.3.5.2',
    strength: '规定',
    unchecked: true,
    value: 1,
    shown: '1行',
  },
  unsealedIndent: {
    name: '不加盖印章的署名右空',
    clause: '7.3.5.2',
    strength: '规定',
    unchecked: true,
    value: twips(2 * character),
    shown: '2字',
  },
  dateShift: {
    name: '成文日期首字比署名首字右移',
    clause: '7.3.5.2',
    strength: '规定',
    unchecked: true,
    value: twips(2 * character),
    shown: '2字',
  },
  noteIndent: {
    name: '附注左空',
    clause: '7.3.6',
    strength: '规定',
    unchecked: true,
    value: twips(2 * character),
    shown: '2字',
  },
  attachmentLabelSize: {
    name: '“附件”字号',
    clause: '7.3.7',
    strength: '规定',
    unchecked: true,
    value: size.三号,
    shown: '三号黑体',
  },
  attachmentTitleLine: {
    name: '附件标题所在行',
    clause: '7.3.7',
    strength: '规定',
    unchecked: true,
    value: 3,
    shown: '第3行',
  },

  imprintSize: {
    name: '版记字号',
    clause: '7.4.2',
    strength: '一般',
    unchecked: true,
    value: size.四号,
    shown: '四号',
  },
  imprintIndent: {
    name: '版记左右空',
    clause: '7.4.2',
    strength: '一般',
    unchecked: true,
    value: smallCharacter,
    shown: '1字',
  },
  imprintOuterLine: {
    name: '版记首末条分隔线',
    clause: '7.4.1',
    strength: '推荐',
    value: eighthPoints(8),
    shown: '0.35 mm',
  },
  imprintInnerLine: {
    name: '版记中间分隔线',
    clause: '7.4.1',
    strength: '推荐',
    value: eighthPoints(6),
    shown: '0.25 mm',
  },
  pageNumberSize: {
    name: '页码字号',
    clause: '7.5',
    strength: '一般',
    unchecked: true,
    value: size.四号,
    shown: '四号',
  },
  pageNumberIndent: {
    name: '页码左右空',
    clause: '7.5',
    strength: '一般',
    unchecked: true,
    value: smallCharacter,
    shown: '1字',
  },
  pageNumberGap: {
    name: '页码一字线至版心下边缘',
    clause: '7.5',
    strength: '一般',
    unchecked: true,
    value: fromMillimetres(7),
    tolerance: fromMillimetres(0.5),
    shown: '7 mm',
  },
  headerDistance: { name: '页眉距上边', strength: '实务', value: fromMillimetres(15), shown: '15 mm' },
  tablePitch: { name: '表格行距', strength: '实务', value: fromPoints(15), shown: '至少15磅' },
  tableCellMargin: { name: '表格单元格上下边距', strength: '实务', value: fromPoints(3), shown: '3磅' },
  tableCellSide: { name: '表格单元格左右边距', strength: '实务', value: fromPoints(4), shown: '4磅' },
  tableSize: { name: '表格字号', strength: '实务', value: size.五号, shown: '五号' },
} as const satisfies Record<string, Rule<Twip | HalfPoint | EighthPoint | number | string | boolean>>;

export type FontRole = 'title' | 'body' | 'heading1' | 'heading2' | 'latin' | 'pageNumber';

/** The families that are of the category the standard names; the first is the default, `fallback` what Word takes where it is absent. */
export const fontCategories: {
  readonly [Role in FontRole]: {
    readonly name: string;
    readonly category: string;
    readonly clause?: string;
    readonly strength: Strength;
    readonly families: readonly [string, ...string[]];
    readonly fallback: string;
  };
} = {
  title: {
    name: '标题和发文机关标志字体',
    category: '小标宋体',
    clause: '7.3.1',
    strength: '一般',
    families: ['方正小标宋简体', '方正小标宋_GBK', '小标宋体', '文星标宋', '汉仪中宋简', '华文中宋'],
    fallback: '华文中宋',
  },
  body: {
    name: '正文字体',
    category: '仿宋体',
    clause: '5.2.2',
    strength: '一般',
    families: ['仿宋_GB2312', '仿宋', '方正仿宋_GBK', '方正仿宋简体', '华文仿宋', 'FangSong', 'STFangsong'],
    fallback: '仿宋',
  },
  heading1: {
    name: '一级标题字体',
    category: '黑体',
    clause: '7.3.3',
    strength: '一般',
    families: ['黑体', '方正黑体_GBK', '方正黑体简体', '华文黑体', 'SimHei', 'STHeiti'],
    fallback: 'SimHei',
  },
  heading2: {
    name: '二级标题和签发人姓名字体',
    category: '楷体',
    clause: '7.3.3',
    strength: '一般',
    families: ['楷体_GB2312', '楷体', '方正楷体_GBK', '方正楷体简体', '华文楷体', 'KaiTi', 'STKaiti'],
    fallback: '楷体',
  },
  latin: {
    name: '西文和数字字体',
    category: 'Times New Roman',
    strength: '实务',
    families: ['Times New Roman'],
    fallback: 'Liberation Serif',
  },
  pageNumber: {
    name: '页码字体',
    category: '宋体',
    clause: '7.5',
    strength: '一般',
    families: ['宋体', '方正书宋_GBK', '方正书宋简体', '华文宋体', 'SimSun', 'STSong'],
    fallback: 'SimSun',
  },
};

/** The page of a profile. `inset` is the white between Word's margin and the text block (版心), above and below. */
export interface LayoutProfile {
  readonly name: string;
  readonly top: Twip;
  readonly bottom: Twip;
  readonly left: Twip;
  readonly right: Twip;
  readonly linePitch: Twip;
  readonly inset: Twip;
}

const sides = { left: twips(1587), right: twips(1474) } as const;

export const profiles: { readonly [Id in LayoutProfileId]: LayoutProfile } = {
  'page-37': {
    name: 'Word 页边距37毫米',
    top: twips(2098),
    bottom: twips(1984),
    ...sides,
    linePitch: twips(579),
    inset: twips(0),
  },
  'ink-true': {
    name: '纸面实测37毫米',
    top: twips(1960),
    bottom: twips(1847),
    ...sides,
    linePitch: twips(589),
    inset: twips(137),
  },
  'legacy-28': {
    name: '行距28磅',
    top: twips(2098),
    bottom: twips(1984),
    ...sides,
    linePitch: twips(560),
    inset: twips(0),
  },
};

/** Where programs put the ink of a line of exact pitch, and how a long 发文机关标志 is made to fit; none of it is in the standard. */
export const practice = {
  /** Share of an exact line above its baseline. */
  baseline: 0.8,
  /** Height of a Chinese character's ink above the baseline, and of the middle of 一字线, in sizes. */
  inkAscent: 0.83,
  inkDescent: 0.08,
  dashMiddle: 0.36,
  /** Line pitch of a mark and of a page number, in sizes. */
  markPitch: 1.2,
  pageNumberPitch: 1.2,
  /** Sizes of a mark in points: the largest, and the smallest before characters are narrowed. */
  markLargest: 54,
  markNarrowBelow: 40,
  /** Smallest size of a mark of several organs: that of a title. */
  markSmallest: 22,
  /** Narrowest character, in per cent. */
  markNarrowest: 66,
  /** Longest line of a title, in characters of its size. */
  titleLine: 20,
  /** Lines that go to the next page with 署名 and 成文日期 though nothing demands it. */
  heldLines: 8,
  /** Longest line of a name in 署名, in characters; a longer one is broken. */
  signatureLine: 24,
  /** From the lower edge of a page on its side to a footer that prints nothing there. */
  turnedFooter: fromMillimetres(10),
  separator: twips(20),
  /** Between the words above a table and its upper line. */
  tableGap: twips(120),
  /** Smallest pitch of lines in 版记, where more of them would run over a page. */
  imprintPitch: fromPoints(18),
  /** Space that LibreOffice puts between 汉字 and digits, in sizes. */
  scriptGap: 0.2,
  /** Width of a digit in fonts that stand in for Times New Roman, in sizes. */
  widestDigit: 0.64,
  /** How far a date may reach into the margin in a font that is too wide for it, and how much sooner it may begin. */
  overhang: fromMillimetres(3),
  unseen: fromMillimetres(1.4),
} as const;
