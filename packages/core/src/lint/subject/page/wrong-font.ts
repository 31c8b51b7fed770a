import type { RoleStandard, SetRun, StandardFont, StandardFontFamilies } from '../../../model/report/typesetting.ts';

/** The font of these words where it is none of the category that their part is set in; undefined where it is, or none is named. */
export const wrongFont = (
  { font }: Pick<SetRun, 'font'>,
  { font: wanted }: RoleStandard,
  fonts: Readonly<Record<StandardFont, StandardFontFamilies>>,
): string | undefined => (font === undefined || fonts[wanted].families.includes(font) ? undefined : `“${font}”`);
