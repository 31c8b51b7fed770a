import type { OfficeFile, XmlElement } from '../../../../ooxml/index.ts';
import { readElements } from '../../story/read-text.ts';
import { lengthOfAttribute } from '../set-context.ts';
import { childOf, wordValue } from '../set-properties.ts';

const has = (parent: XmlElement, name: string): boolean => parent.getElementsByTagNameNS('*', name).length > 0;

/** The pages of the document have a colour other than that of paper. */
export function isColoured(document: XmlElement | undefined): boolean {
  const colour = wordValue(childOf(document, 'background'), 'color');
  return colour !== undefined && !/^(?:auto|ffffff)$/i.test(colour);
}

/** Longer words of a header are cut. */
const longest = 12;

/** What a section shows on its pages besides text and page number. */
export function readExtras(
  section: XmlElement | undefined,
  targets: ReadonlyMap<string, string | undefined>,
  root: OfficeFile['root'],
): readonly string[] {
  if (!section) return [];
  const direction = wordValue(childOf(section, 'textDirection')) ?? '';
  return [
    ...((lengthOfAttribute(wordValue(childOf(section, 'cols'), 'num')) ?? 1) > 1 ? ['分栏'] : []),
    ...(childOf(section, 'pgBorders') ? ['页面边框'] : []),
    ...(childOf(section, 'lnNumType') ? ['行号'] : []),
    ...(/^tb|^rl/.test(direction) ? ['竖排文字'] : []),
    ...headersOf(section, targets, root),
  ];
}

/** Watermarks hang on headers; what else is written there stands on every page. */
function headersOf(
  section: XmlElement,
  targets: ReadonlyMap<string, string | undefined>,
  root: OfficeFile['root'],
): readonly string[] {
  const found = [...section.getElementsByTagNameNS('*', 'headerReference')].flatMap((reference) => {
    const part = targets.get(reference.getAttribute('r:id') ?? '');
    const header = part === undefined ? undefined : root(part);
    if (!header) return [];
    const text = readElements([...header.getElementsByTagNameNS('*', 'p')])
      .join('')
      .trim();
    const words = text.length > longest ? `${text.slice(0, longest)}…` : text;
    return [...(has(header, 'textpath') ? ['水印'] : []), ...(text === '' ? [] : [`页眉文字“${words}”`])];
  });
  return [...new Set(found)];
}
