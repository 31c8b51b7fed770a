import { type Properties, wordValue } from './set-properties.ts';
import type { ThemeFonts } from './theme-fonts.ts';

/** Characters that have fonts of their own: Chinese ones, and digits with Latin letters. */
export type Script = 'eastAsia' | 'ascii';

/** A family by its name, or by what it is in the theme; and the layer that says so. */
type FontOfScript = ({ readonly named: string } | { readonly theme: string }) & { readonly layer: Properties };

/** The last layer that names a font of the script decides; in one layer the theme's hides the one that is named. */
export function fontOf(layers: readonly Properties[], script: Script): FontOfScript | undefined {
  for (const layer of [...layers].reverse()) {
    const fonts = layer.get('rFonts');
    const theme = wordValue(fonts, `${script}Theme`);
    if (theme !== undefined) return { theme, layer };
    const named = wordValue(fonts, script);
    if (named !== undefined) return { named, layer };
  }
  return undefined;
}

export const familyOf = (font: FontOfScript | undefined, themeFonts: ThemeFonts): string | undefined =>
  font && ('theme' in font ? themeFonts.get(font.theme) : font.named);
