import { type BorderLine, bordersMarkup } from './border-lines.ts';
import { element, holder, valued } from './element.ts';

/** What a paragraph says of itself beside its style; lengths in twips. */
export interface ParagraphOptions {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly frame?: Frame;
  readonly border?: { readonly bottom: BorderLine };
  readonly tabStops?: readonly TabStop[];
  readonly spacing?: { readonly after?: number; readonly line?: number; readonly lineRule?: 'exact' };
  readonly indent?: Indent;
  readonly alignment?: 'left' | 'center' | 'right' | 'distribute';
}

/** Where a tab goes; `center` puts the middle of the words there. */
export interface TabStop {
  readonly type: 'left' | 'center' | 'right';
  readonly position: number;
}

interface Indent {
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly firstLine?: number;
  /** In hundredths of a character. */
  readonly firstLineChars?: number;
}

/** A place on the page, out of the flow of the text. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A paragraph of a style; `content` is XML already. */
export function paragraphMarkup(style: string, options: ParagraphOptions, content: string): string {
  const { keepNext, keepLines, pageBreakBefore, frame, border, tabStops = [], spacing, indent, alignment } = options;
  const stops = tabStops.map(({ type, position }) => element('w:tab', { 'w:val': type, 'w:pos': position }));
  // In the order of the schema (CT_PPr): programs may refuse any other.
  const properties = [
    valued('w:pStyle', style),
    keepNext ? element('w:keepNext') : '',
    keepLines ? element('w:keepLines') : '',
    pageBreakBefore ? element('w:pageBreakBefore') : '',
    frame ? frameMarkup(frame) : '',
    border ? bordersMarkup('w:pBdr', border) : '',
    holder('w:tabs', stops.join('')),
    spacing
      ? element('w:spacing', { 'w:after': spacing.after, 'w:line': spacing.line, 'w:lineRule': spacing.lineRule })
      : '',
    indent ? indentMarkup(indent) : '',
    alignment ? valued('w:jc', alignment) : '',
  ];
  return element('w:p', {}, holder('w:pPr', properties.join('')) + content);
}

const indentMarkup = ({ left, right, hanging, firstLine, firstLineChars }: Indent): string =>
  element('w:ind', {
    'w:left': left,
    'w:right': right,
    'w:hanging': hanging,
    'w:firstLine': firstLine,
    'w:firstLineChars': firstLineChars,
  });

/** Measured from the edges of the page, with no words beside it. */
const frameMarkup = ({ x, y, width, height }: Frame): string =>
  element('w:framePr', {
    'w:w': width,
    'w:h': height,
    'w:x': x,
    'w:y': y,
    'w:hAnchor': 'page',
    'w:vAnchor': 'page',
    'w:hRule': 'exact',
    'w:wrap': 'notBeside',
  });
