import { element, holder, valued } from './element.ts';

/** What a run says of itself beside its style. */
export interface RunOptions {
  readonly style?: string;
  readonly fonts?: Fonts;
  readonly bold?: boolean;
  /** Width of the characters in per cent. */
  readonly scale?: number;
  /** In half points. */
  readonly size?: number;
  readonly highlight?: boolean;
}

/** The family of each kind of character; the hint has marks that both scripts know drawn in the Chinese one. */
interface Fonts {
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly eastAsia?: string;
  readonly cs?: string;
  readonly hint?: 'eastAsia';
}

/** A run; `content` is XML already, `textMarkup` for words. */
export function runMarkup(options: RunOptions, content: string): string {
  const { style, fonts, bold, scale, size, highlight } = options;
  // In the order of the schema (EG_RPrBase).
  const properties = [
    style === undefined ? '' : valued('w:rStyle', style),
    fonts ? fontsMarkup(fonts) : '',
    bold ? '<w:b/><w:bCs/>' : '',
    scale === undefined ? '' : valued('w:w', scale),
    size === undefined ? '' : valued('w:sz', size) + valued('w:szCs', size),
    highlight ? valued('w:highlight', 'yellow') : '',
  ];
  return element('w:r', {}, holder('w:rPr', properties.join('')) + content);
}

const fontsMarkup = ({ ascii, cs, eastAsia, hAnsi, hint }: Fonts): string =>
  element('w:rFonts', { 'w:ascii': ascii, 'w:cs': cs, 'w:eastAsia': eastAsia, 'w:hAnsi': hAnsi, 'w:hint': hint });

/** Words of a run; blanks at their ends are kept. `escaped` is XML already. */
export const textMarkup = (escaped: string): string => `<w:t xml:space="preserve">${escaped}</w:t>`;
