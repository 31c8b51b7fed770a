import { DOMParser, type Document, type Element, onErrorStopParsing, XMLSerializer } from '@xmldom/xmldom';
import { PackageError } from './package-error.ts';
import { surveyXml } from './survey-xml.ts';

export type XmlElement = Element;
export type XmlDocument = Document;

/** A part as elements. Throws `PackageError` on DOCTYPE, broken XML, and more elements or depth than we read. */
export function parseXml(text: string, part: string): XmlDocument {
  surveyXml(text, part);
  try {
    return new DOMParser({ locator: false, onError: onErrorStopParsing }).parseFromString(text, 'text/xml');
  } catch {
    throw new PackageError('malformed-xml', part);
  }
}

/** A part as text again, after its elements were changed. */
export const stringifyXml = (document: XmlDocument): string => new XMLSerializer().serializeToString(document);

/** Elements directly below, in order. */
export function elementsOf(parent: XmlElement | XmlDocument): XmlElement[] {
  const elements: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) elements.push(node as XmlElement);
  }
  return elements;
}

/** The outermost element of that name around this one. */
export function outermost(element: XmlElement, name: string): XmlElement | undefined {
  let found: XmlElement | undefined;
  for (let at = element.parentNode; at; at = at.parentNode)
    if ((at as XmlElement).localName === name) found = at as XmlElement;
  return found;
}

/** Characters XML 1.0 cannot carry, and control and line characters that readers would change. */
const uncarried =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Without any of these there is none of those; a class by itself is looked for in half the time. */
const doubtful = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

/** The text without what a part cannot carry. */
export const carried = (text: string): string => (doubtful.test(text) ? text.replace(uncarried, '') : text);

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text as it stands in XML content or in an attribute. */
export const escapeXml = (text: string): string =>
  carried(text).replace(/[&<>"]/g, (character) => entities[character] as string);

const characters: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The inverse of `escapeXml`. */
export const unescapeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&(\w+);/g, (all, name: string) => characters[name] ?? all) : text;
