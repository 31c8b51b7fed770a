import type { PageStandard, RoleStandard, SetRole, StandardFont } from '../../../model/report/typesetting.ts';
import { type Twip, toMillimetres, toPoints } from '../../../ooxml/index.ts';
import { fontCategories, gbt9704, practice, profiles, sizeNames } from './gbt9704.ts';

const rounded = (length: Twip): number => Math.round(toMillimetres(length) * 10) / 10;
const fontOf = (role: StandardFont) => {
  const { category, families } = fontCategories[role];
  return { words: category, families };
};

const { bodySize, titleSize, imprintSize, attachmentLabelSize } = gbt9704;
const sizes = {
  title: { size: titleSize.value / 2, sizeName: titleSize.shown },
  body: { size: bodySize.value / 2, sizeName: bodySize.shown },
  label: { size: attachmentLabelSize.value / 2, sizeName: bodySize.shown },
  imprint: { size: imprintSize.value / 2, sizeName: imprintSize.shown },
  free: { size: undefined, sizeName: undefined },
} as const;
const flushed = ['both', 'left'] as const;
const indented = gbt9704.bodyIndent.value / gbt9704.characterPitch.value;

/** Name, font, size, alignment, indent of each part; black where nothing else is said. */
const part = (
  name: string,
  font: StandardFont,
  size: keyof typeof sizes,
  align: RoleStandard['align'],
  indent: number | undefined,
  colour: RoleStandard['colour'] = 'black',
): RoleStandard => ({ name, font, ...sizes[size], align, indent, colour });

const roles: { readonly [Role in SetRole]: RoleStandard } = {
  issuerMark: part('发文机关标志', 'title', 'free', ['center', 'distribute'], undefined, 'red'),
  documentNumber: part('发文字号', 'body', 'body', undefined, undefined),
  title: part('标题', 'title', 'title', ['center'], 0),
  addressee: part('主送机关', 'body', 'body', flushed, 0),
  heading1: part('一级标题', 'heading1', 'body', flushed, indented),
  heading2: part('二级标题', 'heading2', 'body', flushed, indented),
  heading3: part('三级标题', 'body', 'body', flushed, indented),
  heading4: part('四级标题', 'body', 'body', flushed, indented),
  body: part('正文', 'body', 'body', flushed, indented),
  attachmentNote: part('附件说明', 'body', 'body', flushed, undefined),
  signature: part('署名', 'body', 'body', undefined, undefined),
  date: part('成文日期', 'body', 'body', undefined, undefined),
  attachmentLabel: part('附件序号', 'heading1', 'label', flushed, 0),
  attachmentTitle: part('附件标题', 'title', 'title', ['center'], 0),
  imprint: part('版记', 'body', 'imprint', undefined, undefined),
};

/** The numbers of GB/T 9704—2012 that a Word file of others can be measured against. */
export const pageStandard: PageStandard = {
  profiles: Object.values(profiles).map(({ name, top, linePitch, inset }) => ({
    name,
    top: rounded(top),
    linePitch: toPoints(linePitch),
    inset: rounded(inset),
  })),
  topTolerance: rounded(gbt9704.topWhite.tolerance),
  left: rounded(gbt9704.bindingWhite.value),
  leftTolerance: rounded(gbt9704.bindingWhite.tolerance),
  lines: gbt9704.linesPerPage.value,
  characters: gbt9704.charactersPerLine.value,
  titlePitch: toPoints(gbt9704.titlePitch.value),
  imprintSize: imprintSize.value / 2,
  pageNumberSize: gbt9704.pageNumberSize.value / 2,
  pageNumberGap: rounded(gbt9704.pageNumberGap.value),
  pageNumberGapTolerance: 2,
  dash: { baseline: 1 - practice.baseline, middle: practice.dashMiddle },
  latinFonts: fontCategories.latin.families,
  sizeNames,
  issuerMarkTop: rounded(gbt9704.issuerMarkTop.value),
  fonts: {
    title: fontOf('title'),
    heading1: fontOf('heading1'),
    heading2: fontOf('heading2'),
    body: fontOf('body'),
    pageNumber: fontOf('pageNumber'),
  },
  roles,
};
