import { elementsOf, type XmlElement } from './xml.ts';

/** Words that are gone when a tracked change is accepted, and what only says that something was formatted otherwise. */
const gone = new Set([
  'del',
  'moveFrom',
  'rPrChange',
  'pPrChange',
  'sectPrChange',
  'tblPrChange',
  'tblGridChange',
  'tcPrChange',
  'trPrChange',
  'tblPrExChange',
  'numberingChange',
]);
/** Ends of the ranges that moves stand in. */
const marks = /^move(?:From|To)Range(?:Start|End)$/;
/** Stand around words that stay. */
const around = new Set(['ins', 'moveTo']);

/** Accepts every tracked change below this element, as Word does: the text is then as everyone reads it. */
export function acceptRevisions(parent: XmlElement): void {
  for (const child of elementsOf(parent)) {
    const name = child.localName ?? '';
    if (name === 'rPr' || name === 'trPr') {
      for (const mark of elementsOf(child)) if (around.has(mark.localName ?? '')) child.removeChild(mark);
      if (name === 'rPr' && parent.localName === 'pPr') continue;
    }
    if (gone.has(name) || marks.test(name)) parent.removeChild(child);
    else if (around.has(name)) unwrap(child);
    else if (name === 'tr' && isGoneRow(child)) parent.removeChild(child);
    else acceptRevisions(child);
  }
  for (const child of elementsOf(parent)) {
    if (child.localName === 'p') joinWhereMarkIsGone(child);
    if (child.localName === 'tbl' && !elementsOf(child).some(({ localName }) => localName === 'tr'))
      parent.removeChild(child);
  }
}

function unwrap(element: XmlElement): void {
  acceptRevisions(element);
  for (const child of elementsOf(element)) element.parentNode?.insertBefore(child, element);
  element.parentNode?.removeChild(element);
}

const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find(({ localName }) => localName === name);

const isGoneRow = (row: XmlElement): boolean => childNamed(childNamed(row, 'trPr'), 'del') !== undefined;

/** The words of a paragraph whose mark is gone go to the head of the next, which keeps its own properties. */
function joinWhereMarkIsGone(paragraph: XmlElement): void {
  const properties = childNamed(paragraph, 'pPr');
  const mark = childNamed(properties, 'rPr');
  const tracked = mark ? elementsOf(mark).filter(({ localName }) => gone.has(localName ?? '')) : [];
  for (const each of tracked) mark?.removeChild(each);
  if (!tracked.some(({ localName }) => localName === 'del' || localName === 'moveFrom')) return;
  const words = elementsOf(paragraph).filter((child) => child !== properties);
  let next = paragraph.nextSibling;
  while (next && (next as XmlElement).localName !== 'p' && (next as XmlElement).localName !== 'tbl')
    next = next.nextSibling;
  const follower = next as XmlElement | null;
  if (follower?.localName === 'p') {
    const first = elementsOf(follower).find(({ localName }) => localName !== 'pPr') ?? null;
    for (const child of words) follower.insertBefore(child, first);
    paragraph.parentNode?.removeChild(paragraph);
  } else if (follower && !words.some(({ localName }) => localName === 'r')) {
    for (const child of words) paragraph.parentNode?.insertBefore(child, follower);
    paragraph.parentNode?.removeChild(paragraph);
  }
}
