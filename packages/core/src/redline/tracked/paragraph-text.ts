import { elementsOf, type XmlElement } from '../../ooxml/index.ts';

/** An element of a run that prints something, and where its words stand in the paragraph. */
export interface Atom {
  readonly run: XmlElement;
  readonly element: XmlElement;
  readonly start: number;
  readonly text: string;
}

const printed: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };
/** Paragraphs of text boxes are passages of their own; the rest prints nothing. */
const skipped = new Set(['p', 'pPr', 'rPr', 'Fallback', 'instrText', 'delText', 'delInstrText']);

/** The runs of a paragraph, those in links and fields among them, but not those of paragraphs within it. */
export const runsOf = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.localName === 'r') return [child];
    return skipped.has(child.localName ?? '') ? [] : runsOf(child);
  });

/** What a paragraph prints, piece by piece, as our reader reads it. */
export function printedAtoms(paragraph: XmlElement): readonly Atom[] {
  const atoms: Atom[] = [];
  let start = 0;
  const visit = (element: XmlElement, run: XmlElement) => {
    const name = element.localName ?? '';
    if (skipped.has(name)) return;
    const text = name === 't' ? (element.textContent ?? '') : printed[name];
    if (text === undefined) {
      for (const child of elementsOf(element)) visit(child, run);
      return;
    }
    atoms.push({ run, element, start, text });
    start += text.length;
  };
  for (const run of runsOf(paragraph)) for (const child of elementsOf(run)) visit(child, run);
  return atoms;
}

export const textOfAtoms = (atoms: readonly Atom[]): string => atoms.map(({ text }) => text).join('');

/** Splits runs so that one ends at this place of the text and the next begins there. */
export function splitRunsAt(paragraph: XmlElement, offset: number): void {
  const atoms = printedAtoms(paragraph);
  const index = atoms.findIndex(({ start, text }) => start + text.length > offset);
  const atom = atoms[index];
  if (!atom || offset === 0) return;
  const { run, element, start, text } = atom;
  if (start === offset && atoms[index - 1]?.run !== run) return;
  const later = run.cloneNode(false) as XmlElement;
  const properties = elementsOf(run).find(({ localName }) => localName === 'rPr');
  if (properties) later.appendChild(properties.cloneNode(true));
  let rest: XmlElement[] = [];
  const children = elementsOf(run);
  const at = children.indexOf(element);
  if (at < 0) return;
  if (start < offset) {
    const second = element.cloneNode(false) as XmlElement;
    setText(element, text.slice(0, offset - start));
    setText(second, text.slice(offset - start));
    later.appendChild(second);
    rest = children.slice(at + 1);
  } else rest = children.slice(at);
  for (const child of rest) later.appendChild(child);
  run.parentNode?.insertBefore(later, run.nextSibling);
}

function setText(element: XmlElement, text: string): void {
  element.textContent = text;
  element.setAttribute('xml:space', 'preserve');
}
