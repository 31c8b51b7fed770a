import { elementsOf, type XmlElement } from '../xml.ts';

/** What stands among properties and is no part of what a tracked change of them remembers. */
const apart = new Set([
  'rPr',
  'sectPr',
  'headerReference',
  'footerReference',
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'cellIns',
  'cellDel',
  'cellMerge',
]);

/** Where properties of anything were changed with tracking on, they become again what they were. */
export function restoreProperties(properties: XmlElement): void {
  const name = properties.localName ?? '';
  if (name === 'numPr' && elementsOf(properties).some(({ localName }) => localName === 'ins')) {
    properties.parentNode?.removeChild(properties);
    return;
  }
  const change = elementsOf(properties).find(({ localName }) => localName === `${name}Change`);
  if (!change) return;
  const [former] = elementsOf(change);
  for (const child of elementsOf(properties)) if (!apart.has(child.localName ?? '')) properties.removeChild(child);
  const first = properties.firstChild;
  for (const child of former ? elementsOf(former) : []) properties.insertBefore(child, first);
}
