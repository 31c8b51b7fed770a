/**
 * A figure, or a text with figures in it, as a ledger prints numbers: digits and per cent of half width, no separators of
 * thousands, no blanks. １９５ 件, 195 件 and 195件 are one figure.
 */
export const plainFigure = (text: string): string =>
  text
    .replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, '')
    .replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '');
