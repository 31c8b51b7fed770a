import { type Properties, wordValue } from './set-properties.ts';
import type { ThemeFonts } from './theme-fonts.ts';

/** A family by its name, or by what it is in the theme. */
type ChineseFont = { readonly named: string } | { readonly theme: string };

/** The last layer that names a font for Chinese decides; in one layer the theme's hides the one that is named. */
export function chineseFont(layers: readonly Properties[]): ChineseFont | undefined {
  for (const layer of [...layers].reverse()) {
    const fonts = layer.get('rFonts');
    const theme = wordValue(fonts, 'eastAsiaTheme');
    if (theme !== undefined) return { theme };
    const named = wordValue(fonts, 'eastAsia');
    if (named !== undefined) return { named };
  }
  return undefined;
}

export const familyOf = (font: ChineseFont | undefined, themeFonts: ThemeFonts): string | undefined =>
  font && ('theme' in font ? themeFonts.get(font.theme) : font.named);
