import type { XmlElement } from '../../../ooxml/index.ts';

/** Families of a theme by the name that runs use: `minorEastAsia`, `majorHAnsi`. */
export type ThemeFonts = ReadonlyMap<string, string>;

/** The family a theme gives Chinese characters: the one it names for East Asia, else that for simplified Chinese. */
export function readThemeFonts(theme: XmlElement | undefined): ThemeFonts {
  const families = (['major', 'minor'] as const).flatMap((kind) => {
    const fonts = theme?.getElementsByTagNameNS('*', `${kind}Font`)[0];
    const named = fonts?.getElementsByTagNameNS('*', 'ea')[0]?.getAttribute('typeface');
    const chinese = [...(fonts?.getElementsByTagNameNS('*', 'font') ?? [])].find(
      (font) => font.getAttribute('script') === 'Hans',
    );
    const family = named || chinese?.getAttribute('typeface');
    const latin = fonts?.getElementsByTagNameNS('*', 'latin')[0]?.getAttribute('typeface');
    return [
      ...(family ? [[`${kind}EastAsia`, family] as const] : []),
      ...(latin ? ([`${kind}Ascii`, `${kind}HAnsi`] as const).map((name) => [name, latin] as const) : []),
    ];
  });
  return new Map(families);
}
