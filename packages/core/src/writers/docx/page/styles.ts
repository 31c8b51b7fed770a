import { escapeXml, type HalfPoint, heightOf, type Twip, twips } from '../../../ooxml/index.ts';
import { type FontRole, gbt9704, practice } from './gbt9704.ts';
import type { Geometry } from './geometry.ts';

/** Names of character styles. */
export type CharacterStyle = 'Strong' | 'RunIn1' | 'RunIn2' | 'RunIn3' | 'RunIn4' | 'SignatoryName';

interface RunStyle {
  readonly font?: FontRole;
  /** Digits and Latin letters in the same family too. */
  readonly oneFamily?: boolean;
  readonly size?: HalfPoint;
  readonly spacing?: Twip;
  readonly colour?: string;
  readonly bold?: boolean | undefined;
}

export interface Style extends RunStyle {
  readonly name: string;
  readonly basedOn?: ParagraphStyle;
  readonly next?: ParagraphStyle;
  readonly align?: 'both' | 'left' | 'center' | 'right';
  /** First-line indent in characters; 0 takes away what the style is based on. */
  readonly indent?: 0 | 2;
  readonly line?: Twip | { readonly atLeast: Twip };
  readonly outline?: 0 | 1 | 2 | 3;
  readonly keepNext?: boolean;
}

export type ParagraphStyle = keyof ReturnType<typeof paragraphStyles>;

const { bodySize, titleSize, imprintSize, pageNumberSize, tableSize, characterSpacing, textColour } = gbt9704;

/** Every paragraph style of a document by its id. */
export function paragraphStyles(geometry: Geometry) {
  const heading = { basedOn: 'Normal', next: 'Normal', keepNext: true, bold: false } as const;
  const mark = { font: 'title', oneFamily: true, spacing: twips(0), indent: 0, align: 'center' } as const;
  return {
    Normal: {
      name: 'Normal',
      font: 'body',
      size: bodySize.value,
      spacing: characterSpacing.value,
      colour: textColour.value,
      align: 'both',
      indent: 2,
      line: geometry.linePitch,
    },
    Title: {
      ...mark,
      name: 'Title',
      basedOn: 'Normal',
      next: 'Normal',
      size: titleSize.value,
      line: geometry.titlePitch,
      bold: false,
    },
    Heading1: { ...heading, name: 'heading 1', font: 'heading1', outline: 0 },
    Heading2: { ...heading, name: 'heading 2', font: 'heading2', outline: 1 },
    Heading3: { ...heading, name: 'heading 3', outline: 2, bold: geometry.heading3Bold },
    Heading4: { ...heading, name: 'heading 4', outline: 3 },
    Flush: { name: '顶格', basedOn: 'Normal', indent: 0 },
    Secrecy: { name: '密级和紧急程度', basedOn: 'Flush', font: 'heading1' },
    IssuerMark: { ...mark, name: '发文机关标志', basedOn: 'Normal', colour: gbt9704.issuerMarkColour.value },
    DocumentNumber: { name: '发文字号', basedOn: 'Flush', align: 'center' },
    Signatory: { name: '签发人', basedOn: 'Flush', align: 'left' },
    TitleNote: { name: '题注', basedOn: 'Flush', font: 'heading2', align: 'center' },
    Addressee: { name: '主送机关', basedOn: 'Flush' },
    AttachmentNote: { name: '附件说明', basedOn: 'Flush', align: 'left' },
    Signature: { name: '署名和成文日期', basedOn: 'Flush', align: 'right' },
    AttachmentLabel: { name: '附件', basedOn: 'Flush', font: 'heading1' },
    AttachmentTitle: { name: '附件标题', basedOn: 'Title', next: 'Normal', outline: 0 },
    TableText: {
      name: '表格文字',
      basedOn: 'Normal',
      size: tableSize.value,
      spacing: twips(0),
      indent: 0,
      align: 'left',
      line: { atLeast: gbt9704.tablePitch.value },
    },
    TableHeader: { name: '表头', basedOn: 'TableText', font: 'heading1', align: 'center', keepNext: true },
    Imprint: { name: '版记', basedOn: 'Flush', size: imprintSize.value, spacing: twips(0), align: 'left' },
    Footer: {
      name: 'footer',
      basedOn: 'Normal',
      font: 'pageNumber',
      oneFamily: true,
      size: pageNumberSize.value,
      spacing: twips(0),
      indent: 0,
      align: 'left',
      line: twips(practice.pageNumberPitch * heightOf(pageNumberSize.value)),
    },
    CommentText: {
      name: 'annotation text',
      basedOn: 'Normal',
      size: gbt9704.tableSize.value,
      spacing: twips(0),
      indent: 0,
      align: 'left',
      line: { atLeast: gbt9704.tablePitch.value },
    },
    Separator: { name: '表间隔', basedOn: 'Flush', line: practice.separator },
  } as const satisfies Record<string, Omit<Style, 'basedOn' | 'next'> & { basedOn?: string; next?: string }>;
}

/** Styles of words within a paragraph. */
export function characterStyles({ heading3Bold }: Geometry): {
  readonly [Id in CharacterStyle]: RunStyle & { name: string };
} {
  return {
    Strong: { name: 'Strong', bold: true },
    RunIn1: { name: '一级标题（同段）', font: 'heading1' },
    RunIn2: { name: '二级标题（同段）', font: 'heading2' },
    RunIn3: { name: '三级标题（同段）', font: 'body', bold: heading3Bold },
    RunIn4: { name: '四级标题（同段）', font: 'body' },
    SignatoryName: { name: '签发人姓名', font: 'heading2' },
  };
}

/** The styles part. Families are named outright: theme fonts would outrank them. */
export function stringifyStyles(geometry: Geometry): string {
  const paragraphs = Object.entries(paragraphStyles(geometry) as Record<string, Style>);
  const characters = Object.entries(characterStyles(geometry));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${fontsXml({ font: 'body' }, geometry)}<w:sz w:val="${bodySize.value}"/><w:szCs w:val="${bodySize.value}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    ...paragraphs.map(([id, style]) => paragraphStyle(id, style, geometry)),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...characters.map(([id, style]) => characterStyle(id, style, geometry)),
    '</w:styles>',
  ].join('');
}

function paragraphStyle(id: string, style: Style, geometry: Geometry): string {
  const { name, basedOn, next } = style;
  return [
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    `<w:qFormat/><w:pPr>${paragraphProperties(style)}</w:pPr><w:rPr>${runProperties(style, geometry)}</w:rPr></w:style>`,
  ].join('');
}

function characterStyle(id: string, style: RunStyle & { name: string }, geometry: Geometry): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${style.name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${runProperties(style, geometry)}</w:rPr></w:style>`;
}

/**
 * Switches of Normal that keep 22 lines of 28 characters: no widow control, no space between Chinese and Latin.
 * LibreOffice reads overflowPunct the wrong way round, and loses a mark that hangs over a justified line: said to
 * be on, marks stay within the line there; Word lets them hang, as it does by default.
 */
const steady =
  '<w:widowControl w:val="0"/><w:overflowPunct w:val="1"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>';

function paragraphProperties({ basedOn, keepNext, line, indent, align, outline }: Style): string {
  return [
    keepNext ? '<w:keepNext/>' : '',
    basedOn ? '' : steady,
    line === undefined ? '' : lineXml(line),
    indent === undefined ? '' : indentXml(indent),
    align ? `<w:jc w:val="${align}"/>` : '',
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
}

const lineXml = (line: NonNullable<Style['line']>): string =>
  typeof line === 'number' ? spacingXml(line, 'exact') : spacingXml(line.atLeast, 'atLeast');

const spacingXml = (line: Twip, rule: string): string =>
  `<w:spacing w:before="0" w:after="0" w:line="${line}" w:lineRule="${rule}"/>`;

const indentXml = (characters: number): string =>
  `<w:ind w:firstLineChars="${characters * 100}" w:firstLine="${characters * gbt9704.characterPitch.value}"/>`;

function runProperties(style: RunStyle, geometry: Geometry): string {
  const { font, bold, colour, spacing, size } = style;
  return [
    font ? fontsXml(style, geometry) : '',
    bold === undefined ? '' : `<w:b w:val="${bold ? 1 : 0}"/><w:bCs w:val="${bold ? 1 : 0}"/>`,
    colour ? `<w:color w:val="${colour}"/>` : '',
    spacing === undefined ? '' : `<w:spacing w:val="${spacing}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
}

/** The family of each kind of character. */
export interface Families {
  readonly ascii: string;
  readonly hAnsi: string;
  readonly eastAsia: string;
  readonly cs: string;
}

/** hAnsi is the Chinese family: quotes, dashes and dots count as hAnsi. Digits and letters are ascii. */
export function familiesOf({ font = 'body', oneFamily }: RunStyle, { fonts }: Geometry): Families {
  const chinese = fonts[font];
  const latin = oneFamily ? chinese : fonts.latin;
  return { ascii: latin, hAnsi: chinese, eastAsia: chinese, cs: latin };
}

function fontsXml(style: RunStyle, geometry: Geometry): string {
  const names = Object.entries(familiesOf(style, geometry)).map(([kind, name]) => ` w:${kind}="${escapeXml(name)}"`);
  return `<w:rFonts${names.join('')}/>`;
}
