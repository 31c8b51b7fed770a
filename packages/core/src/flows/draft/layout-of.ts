import { defaultLayout, type LayoutKeys, type LayoutSettings } from '../../model/layout.ts';

/** The layout in force: what the dossier says, over what its packs say, over the default; fonts one by one. */
export const layoutOf = (ofDossier: LayoutKeys | undefined, ofPacks: LayoutKeys | undefined): LayoutSettings => ({
  ...defaultLayout,
  ...ofPacks,
  ...ofDossier,
  profile: ofDossier?.profile ?? ofPacks?.profile ?? defaultLayout.profile,
  fonts: { ...ofPacks?.fonts, ...ofDossier?.fonts },
});
