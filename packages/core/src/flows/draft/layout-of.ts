import { defaultLayout, type LayoutKeys, type LayoutSettings } from '../../model/report/layout.ts';

/**
 * The layout in force: what the dossier says, over what its packs say, over the default; fonts one by one.
 *
 * @param ofDossier `layout` of report.yaml, undefined where it has none
 * @param ofPacks `layout` of the outline, undefined where it has none
 * @returns margins in mm, pitches and sizes in points
 * @example
 * ```ts
 * layoutOf({ marginTop: 35 }, undefined).profile; // 'page-37'
 * ```
 */
export const layoutOf = (ofDossier: LayoutKeys | undefined, ofPacks: LayoutKeys | undefined): LayoutSettings => ({
  ...defaultLayout,
  ...ofPacks,
  ...ofDossier,
  profile: ofDossier?.profile ?? ofPacks?.profile ?? defaultLayout.profile,
  fonts: { ...ofPacks?.fonts, ...ofDossier?.fonts },
});
