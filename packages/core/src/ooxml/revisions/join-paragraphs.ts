import { elementsOf, type XmlElement } from '../xml.ts';
import { nextBlock } from './next-block.ts';

const partOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find(({ localName }) => localName === name);

/** The words of a paragraph whose mark is gone go to the head of the next, which keeps its own properties. */
export function joinParagraphs(paragraph: XmlElement, gone: ReadonlySet<string>): void {
  const properties = partOf(paragraph, 'pPr');
  const mark = partOf(properties, 'rPr');
  const tracked = mark ? elementsOf(mark).filter(({ localName }) => gone.has(localName ?? '')) : [];
  if (tracked.length === 0) return;
  for (const each of tracked) mark?.removeChild(each);
  const words = elementsOf(paragraph).filter((child) => child !== properties);
  const follower = nextBlock(paragraph);
  if (follower?.localName === 'p') {
    const first = elementsOf(follower).find(({ localName }) => localName !== 'pPr') ?? null;
    for (const child of words) follower.insertBefore(child, first);
    paragraph.parentNode?.removeChild(paragraph);
  } else if (follower && !words.some(prints)) {
    // Before a table there is nothing to be joined to: a paragraph without words goes, its bookmarks stay.
    for (const child of words) paragraph.parentNode?.insertBefore(child, paragraph);
    paragraph.parentNode?.removeChild(paragraph);
  }
}

const prints = (element: XmlElement): boolean => element.localName === 'r' || elementsOf(element).some(prints);
