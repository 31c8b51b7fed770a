import type { PageSetting, SetPageNumber, SetParagraph } from '../../../../model/report/typesetting.ts';
import type { XmlElement } from '../../../../ooxml/index.ts';
import { lengthOfAttribute, millimetresOf } from '../set-context.ts';
import { wordValue } from '../set-properties.ts';

type Align = SetPageNumber['align'];
type Pages = SetPageNumber['pages'];

/** Where something stands across the page: on a side that is named, or so far from an edge; lengths in mm. */
interface Box {
  readonly named: string | undefined;
  readonly from: string | undefined;
  readonly offset: number | undefined;
  readonly width: number | undefined;
}

const all = (parent: XmlElement, name: string): readonly XmlElement[] => [...parent.getElementsByTagNameNS('*', name)];

/** A box that takes this share of the text block says nothing of where the words in it stand. */
const wide = 0.7;
/** A frame is as wide as the number in it, in mm, where nothing else is said. */
const numberWidth = 18;
const unitsPerMillimetre = 36_000;

/**
 * Where a number stands on its page: by the alignment of its paragraph, a tab before it, or the frame or shape that holds it. What
 * stands outside or inside is on another side on even pages. Undefined where it cannot be told.
 */
export function sideOfNumber(
  paragraph: XmlElement,
  set: SetParagraph,
  pages: Pages,
  page: PageSetting | undefined,
): { readonly align: Align; readonly indent: SetParagraph['indent'] } {
  const shape = shapeOf(paragraph);
  const frame = all(paragraph, 'framePr')[0];
  const { indent, align } = set;
  if (!shape && !frame) return tabbedSide(paragraph, set, page) ?? { align, indent };
  const box = !shape ? frameBox(frame!) : shape.localName === 'pict' ? drawnBox(paragraph, shape) : anchoredBox(shape);
  return { align: sideOfBox(box, shape ? undefined : align, align, pages, page), indent };
}

/** The shape that a paragraph stands in. */
export function shapeOf(paragraph: XmlElement): XmlElement | undefined {
  let each: XmlElement | null = paragraph;
  while (each && !['anchor', 'pict', 'inline'].includes(each.localName ?? ''))
    each = each.parentNode as XmlElement | null;
  return each ?? undefined;
}

const frameBox = (frame: XmlElement): Box => ({
  named: wordValue(frame, 'xAlign'),
  from: wordValue(frame, 'hAnchor'),
  offset: millimetresOf(wordValue(frame, 'x')),
  width: millimetresOf(wordValue(frame, 'w')) ?? numberWidth,
});

/** A text box of newer programs. */
function anchoredBox(shape: XmlElement): Box {
  const position = all(shape, 'positionH')[0];
  const length = (text: string | null | undefined) =>
    text ? Number.parseInt(text, 10) / unitsPerMillimetre : undefined;
  return {
    named: position && all(position, 'align')[0]?.textContent?.trim(),
    from: position?.getAttribute('relativeFrom') ?? undefined,
    offset: length(position && all(position, 'posOffset')[0]?.textContent),
    width: length(all(shape, 'extent')[0]?.getAttribute('cx')),
  };
}

/** A text box of older programs (VML): a style says where it stands, as on a web page. */
function drawnBox(paragraph: XmlElement, shape: XmlElement): Box {
  let each: XmlElement = paragraph;
  let style = '';
  while (each !== shape) {
    each = each.parentNode as XmlElement;
    style = each.getAttribute('style') || style;
  }
  const said = new Map(style.split(';').map((part) => part.split(':').map((word) => word.trim()) as [string, string]));
  const length = (name: string) => {
    const twips = lengthOfAttribute(said.get(name)?.replace(/^(-?)\./, '$10.'));
    return twips === undefined ? undefined : (twips / 1440) * 25.4;
  };
  const named = said.get('mso-position-horizontal');
  return {
    named: named === 'absolute' ? undefined : named,
    from: said.get('mso-position-horizontal-relative'),
    offset: length('margin-left') ?? length('left'),
    width: length('width'),
  };
}

function sideOfBox(
  { named, from, offset, width }: Box,
  unknown: Align,
  own: SetParagraph['align'],
  pages: Pages,
  page: PageSetting | undefined,
): Align {
  const block = page && page.width - page.left - page.right;
  if (block !== undefined && width !== undefined && width > wide * block) return own;
  if (named === 'outside') return pages === 'even' ? 'left' : 'right';
  if (named === 'inside') return pages === 'even' ? 'right' : 'left';
  if (named === 'left' || named === 'center' || named === 'right') return named;
  if (!page || block === undefined || offset === undefined || width === undefined) return unknown;
  const start = { page: -page.left, leftMargin: -page.left, rightMargin: block }[from ?? ''] ?? 0;
  const middle = (start + offset + width / 2) / block;
  return middle < 1 / 3 ? 'left' : middle > 2 / 3 ? 'right' : 'center';
}

/** The side that a tab before the number leads to; undefined where there is none. */
function tabbedSide(
  paragraph: XmlElement,
  { tabs = [], size = 10.5, indent, align }: SetParagraph,
  page: PageSetting | undefined,
): { readonly align: Align; readonly indent: SetParagraph['indent'] } | undefined {
  let count = 0;
  for (const each of all(paragraph, '*')) {
    const { localName } = each;
    if (localName === 'fldChar' || localName === 'fldSimple' || localName === 'pgNum') break;
    if (localName === 'ptab') return { align: ptabSides[wordValue(each, 'alignment') ?? ''], indent };
    if (localName === 'tab' && (each.parentNode as XmlElement).localName === 'r') count += 1;
  }
  if (count === 0 || align === 'center' || align === 'right') return undefined;
  const stop = tabs[count - 1];
  if (!stop || !page || stop.kind === 'left') return { align: undefined, indent };
  const room = page.width - page.left - page.right - stop.at;
  return { align: stop.kind, indent: { ...indent, right: (room * 72) / 25.4 / size } };
}
const ptabSides: Readonly<Record<string, Align>> = { left: 'left', center: 'center', right: 'right' };
