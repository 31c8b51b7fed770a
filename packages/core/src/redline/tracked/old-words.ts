import { elementsOf, type XmlElement } from '../../ooxml/index.ts';
import { printedAtoms, runsOf } from './paragraph-text.ts';
import { partOf, type RevisionKind, type Revisions } from './revision.ts';

/** What an older document lends to the newer: words and how they are set, where the newer has that style too. */
export interface OldWords {
  /** The words of a paragraph between two places, as runs that are gone or have moved away. */
  readonly runs: (
    paragraph: XmlElement | undefined,
    start: number,
    end: number,
    kind: RevisionKind,
    into: XmlElement,
  ) => readonly XmlElement[];
  /** How a paragraph was set, without what only its own document can have: sections, numbering, marks. */
  readonly properties: (paragraph: XmlElement | undefined, into: XmlElement) => XmlElement;
}

const foreign = new Set(['sectPr', 'rPr', 'pPrChange', 'numPr', 'rPrChange']);
const styleNames = new Set(['pStyle', 'rStyle', 'tblStyle']);

/** `styles` are the ids of the styles that the newer document has. */
export function oldWordsFor(revisions: Revisions, styles: ReadonlySet<string>): OldWords {
  const lent = (element: XmlElement, into: XmlElement): XmlElement => {
    const copy = into.ownerDocument?.importNode(element, true) as XmlElement;
    for (const child of elementsOf(copy)) {
      const name = child.localName ?? '';
      const isUnknown = styleNames.has(name) && !styles.has(child.getAttribute('w:val') ?? '');
      if (foreign.has(name) || isUnknown) copy.removeChild(child);
    }
    return copy;
  };
  return {
    properties: (paragraph, into) => {
      const own = partOf(paragraph, 'pPr');
      return own ? lent(own, into) : revisions.make('pPr', into);
    },
    runs: (paragraph, start, end, kind, into) => {
      if (!paragraph) return [];
      return printedAtoms(paragraph).flatMap((atom) => {
        const [from, to] = [Math.max(start, atom.start), Math.min(end, atom.start + atom.text.length)];
        if (from >= to) return [];
        const run = revisions.make('r', into);
        const properties = partOf(atom.run, 'rPr');
        if (properties) run.appendChild(lent(properties, into));
        for (const piece of atom.text.slice(from - atom.start, to - atom.start).split(/(?=[\n\t])|(?<=[\n\t])/))
          run.appendChild(wordsElement(revisions, piece, kind, into));
        const wrapped = revisions.mark(kind, into);
        wrapped.appendChild(run);
        return [wrapped];
      });
    },
  };
}

function wordsElement({ make }: Revisions, piece: string, kind: RevisionKind, into: XmlElement): XmlElement {
  if (piece === '\n') return make('br', into);
  if (piece === '\t') return make('tab', into);
  const element = make(kind === 'del' ? 'delText' : 't', into, { 'xml:space': 'preserve' });
  element.textContent = piece;
  return element;
}

/** Says of runs that stand in a document what became of them. */
export function wrapRuns(runs: readonly XmlElement[], kind: RevisionKind, revisions: Revisions): void {
  for (const run of runs) {
    const wrapped = revisions.mark(kind, run);
    run.parentNode?.replaceChild(wrapped, run);
    wrapped.appendChild(run);
  }
}

/** Says of the mark of a paragraph what became of it. */
export function trackMark(paragraph: XmlElement, kind: RevisionKind, revisions: Revisions): void {
  let properties = partOf(paragraph, 'pPr');
  if (!properties) {
    properties = revisions.make('pPr', paragraph);
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  let mark = partOf(properties, 'rPr');
  if (!mark) {
    mark = revisions.make('rPr', paragraph);
    const after = elementsOf(properties).find(({ localName }) => localName === 'sectPr' || localName === 'pPrChange');
    properties.insertBefore(mark, after ?? null);
  }
  mark.insertBefore(revisions.mark(kind, paragraph), mark.firstChild);
}

/** A whole paragraph came, or stands here since it was moved. */
export function trackParagraph(paragraph: XmlElement, kind: RevisionKind, revisions: Revisions): void {
  wrapRuns(runsOf(paragraph), kind, revisions);
  trackMark(paragraph, kind, revisions);
}
