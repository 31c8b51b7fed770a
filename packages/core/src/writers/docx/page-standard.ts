import type { PageStandard } from '../../model/typesetting.ts';
import { type Twip, toMillimetres, toPoints } from '../../ooxml/index.ts';
import { fontCategories, gbt9704, profiles } from './gbt9704.ts';

const rounded = (length: Twip): number => Math.round(toMillimetres(length) * 10) / 10;
const fontOf = ({ category, families }: { readonly category: string; readonly families: readonly string[] }) => ({
  words: category,
  families,
});

/** The numbers of GB/T 9704—2012 that a Word file of others can be measured against. */
export const pageStandard: PageStandard = {
  profiles: Object.values(profiles).map(({ name, top, linePitch }) => ({
    name,
    top: rounded(top),
    linePitch: toPoints(linePitch),
  })),
  topTolerance: rounded(gbt9704.topWhite.tolerance),
  left: rounded(gbt9704.bindingWhite.value),
  leftTolerance: rounded(gbt9704.bindingWhite.tolerance),
  lines: gbt9704.linesPerPage.value,
  characters: gbt9704.charactersPerLine.value,
  imprintSize: gbt9704.imprintSize.value / 2,
  issuerMarkTop: rounded(gbt9704.issuerMarkTop.value),
  fonts: {
    heading1: fontOf(fontCategories.heading1),
    heading2: fontOf(fontCategories.heading2),
    body: fontOf(fontCategories.body),
  },
};
