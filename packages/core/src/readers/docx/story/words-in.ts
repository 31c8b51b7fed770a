import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';

/** All words in an element, and those that are drawn as WordArt, whatever they are part of. */
export const wordsIn = (element: XmlElement): string =>
  element.localName === 't'
    ? (element.textContent ?? '').trim()
    : (element.getAttribute('string') ?? '') + elementsOf(element).map(wordsIn).join('');
