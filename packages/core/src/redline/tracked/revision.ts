import { elementsOf, type XmlElement } from '../../ooxml/index.ts';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Who is to have made the changes, and when. */
export interface RevisionBy {
  readonly author: string;
  /** `2026-02-20T00:00:00Z` */
  readonly date: string;
}

/** Tracked changes of Word: what happened to the words, rows and marks of paragraphs. */
export type RevisionKind = 'ins' | 'del' | 'moveFrom' | 'moveTo';

/** Makes elements of Word's that say who changed something and when, each with a number of its own. */
export interface Revisions {
  readonly make: (name: string, parent: XmlElement, attributes?: Readonly<Record<string, string>>) => XmlElement;
  /** An element that says who and when. */
  readonly mark: (name: string, parent: XmlElement, attributes?: Readonly<Record<string, string>>) => XmlElement;
  readonly number: () => string;
}

/** Revisions of the document below this element; their numbers follow on those that it has. */
export function revisionsOf(root: XmlElement, { author, date }: RevisionBy): Revisions {
  let last = highestId(root);
  const number = () => {
    last += 1;
    return String(last);
  };
  const make: Revisions['make'] = (name, parent, attributes = {}) => {
    const element = (parent.ownerDocument as NonNullable<typeof parent.ownerDocument>).createElementNS(
      namespace,
      `w:${name}`,
    );
    for (const [key, value] of Object.entries(attributes)) {
      if (key.includes(':')) element.setAttribute(key, value);
      else element.setAttributeNS(namespace, `w:${key}`, value);
    }
    return element;
  };
  return {
    make,
    number,
    mark: (name, parent, attributes = {}) => make(name, parent, { id: number(), ...attributes, author, date }),
  };
}

function highestId(element: XmlElement): number {
  const own = Number(element.getAttributeNS(namespace, 'id') || 0);
  return elementsOf(element).reduce((most, child) => Math.max(most, highestId(child)), Number.isInteger(own) ? own : 0);
}

export const partOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find(({ localName }) => localName === name);
