import { requireArgument } from '../../message/index.ts';
import { defaultLayout, type LayoutKeys, type LayoutSettings } from '../../model/report/layout.ts';

/**
 * The layout in force: what the dossier says, over what its packs say, over the default; fonts one by one.
 *
 * @param ofDossier `layout` of report.yaml, undefined where it has none
 * @param ofPacks `layout` of the outline, undefined where it has none
 * @returns margins in mm, pitches and sizes in points
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * layoutOf({ marginTop: 35 }, undefined).profile; // 'page-37'
 * ```
 */
export function layoutOf(ofDossier: LayoutKeys | undefined, ofPacks: LayoutKeys | undefined): LayoutSettings {
  if (ofDossier !== undefined) requireArgument('object', 'ofDossier', ofDossier);
  if (ofPacks !== undefined) requireArgument('object', 'ofPacks', ofPacks);
  return {
    ...defaultLayout,
    ...ofPacks,
    ...ofDossier,
    profile: ofDossier?.profile ?? ofPacks?.profile ?? defaultLayout.profile,
    fonts: { ...ofPacks?.fonts, ...ofDossier?.fonts },
  };
}
