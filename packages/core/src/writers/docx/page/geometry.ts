import type { LayoutSettings } from '../../../model/report/layout.ts';
import { fromMillimetres, fromPoints, heightOf, type Twip, twips } from '../../../ooxml/index.ts';
import { type FontRole, fontCategories, gbt9704, practice, profiles } from './gbt9704.ts';

/** A profile with the locality's changes: every length the writer needs. */
export interface Geometry {
  readonly top: Twip;
  readonly bottom: Twip;
  readonly left: Twip;
  readonly right: Twip;
  readonly linePitch: Twip;
  /** Pitch of the page's grid: its lines fill the page, or LibreOffice centres them and the text begins lower. */
  readonly gridPitch: Twip;
  readonly titlePitch: Twip;
  readonly inset: Twip;
  /** Edges of the text block (版心), from the upper edge of the paper. */
  readonly blockTop: Twip;
  readonly blockBottom: Twip;
  readonly blockWidth: Twip;
  /** Distance of the page number's line from the lower edge of the paper. */
  readonly footer: Twip;
  /** Height of that line. */
  readonly footerHeight: Twip;
  readonly fonts: { readonly [Role in FontRole]: string };
  readonly heading3Bold: boolean;
  readonly pointLeadBold: boolean;
  readonly pageNumber: 'outside' | 'center';
  /** In points; absent where the length of the name decides. */
  readonly issuerMarkSize: number | undefined;
}

export function geometryOf(layout: LayoutSettings): Geometry {
  const profile = profiles[layout.profile];
  const top = orElse(layout.marginTop, fromMillimetres, profile.top);
  const bottom = orElse(layout.marginBottom, fromMillimetres, profile.bottom);
  const left = orElse(layout.marginLeft, fromMillimetres, profile.left);
  const right = orElse(layout.marginRight, fromMillimetres, profile.right);
  const linePitch = orElse(layout.linePitch, fromPoints, profile.linePitch);
  const height = gbt9704.paperHeight.value - top - bottom;
  const blockBottom = twips(gbt9704.paperHeight.value - bottom - profile.inset);
  return {
    top,
    bottom,
    left,
    right,
    linePitch,
    gridPitch: twips(Math.floor(height / Math.max(1, Math.floor(height / linePitch)))),
    titlePitch: orElse(layout.titleLinePitch, fromPoints, gbt9704.titlePitch.value),
    inset: profile.inset,
    blockTop: twips(top + profile.inset),
    blockBottom,
    blockWidth: twips(gbt9704.paperWidth.value - left - right),
    footer: footerDistance(blockBottom),
    footerHeight: twips(practice.pageNumberPitch * heightOf(gbt9704.pageNumberSize.value)),
    fonts: fontsOf(layout),
    heading3Bold: layout.heading3Bold ?? gbt9704.headingBold.value,
    pointLeadBold: layout.pointLeadBold ?? false,
    pageNumber: layout.pageNumber ?? 'outside',
    issuerMarkSize: layout.issuerMarkSize,
  };
}

const turned = new WeakMap<Geometry, Geometry>();

/** The same page turned by a quarter, its left edge up, so that the volume is bound at its upper edge (8). */
export function landscapeOf(upright: Geometry): Geometry {
  const kept = turned.get(upright);
  if (kept) return kept;
  const { top, bottom, left, right, linePitch } = upright;
  const height = gbt9704.paperWidth.value - left - right;
  const made: Geometry = {
    ...upright,
    ...{ top: left, right: top, bottom: right, left: bottom },
    gridPitch: twips(Math.floor(height / Math.max(1, Math.floor(height / linePitch)))),
    blockWidth: twips(gbt9704.paperHeight.value - top - bottom),
  };
  turned.set(upright, made);
  return made;
}

/** So that the 一字线 is 7 mm below the text block, whatever the font's own line height (7.5). */
function footerDistance(blockBottom: Twip): Twip {
  const size = heightOf(gbt9704.pageNumberSize.value);
  const belowDash = (1 - practice.baseline) * practice.pageNumberPitch * size + practice.dashMiddle * size;
  return twips(gbt9704.paperHeight.value - blockBottom - gbt9704.pageNumberGap.value - belowDash);
}

function fontsOf({ fonts }: LayoutSettings): Geometry['fonts'] {
  const roles = Object.keys(fontCategories) as FontRole[];
  const named = roles.map((role) => [role, fonts[role] ?? fontCategories[role].families[0]]);
  return Object.fromEntries(named) as Geometry['fonts'];
}

function orElse(value: number | undefined, convert: (value: number) => Twip, otherwise: Twip): Twip {
  return value === undefined ? otherwise : convert(value);
}
