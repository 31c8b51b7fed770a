import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';

/** Properties of paragraphs and runs by the local name of their element, later ones over earlier. */
export type Properties = ReadonlyMap<string, XmlElement>;

/** The namespaces of Word's own attributes: as Office writes them, and as “strict” files have them. */
const namespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
] as const;
export function wordValue(element: XmlElement | undefined, name = 'val'): string | undefined {
  for (const namespace of namespaces) {
    const value = element?.getAttributeNS(namespace, name);
    if (value) return value;
  }
  return undefined;
}

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find(({ localName }) => localName === name);

export const propertiesOf = (element: XmlElement | undefined): Properties =>
  new Map(element ? elementsOf(element).map((each) => [each.localName ?? '', each]) : []);

/** Attributes of one element that several layers give, the last that has it. */
export function attributeIn(layers: readonly Properties[], element: string, name: string): string | undefined {
  for (const layer of [...layers].reverse()) {
    const value = wordValue(layer.get(element), name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether a switch such as bold is on: present, and not said to be off. */
export function isOn(layers: readonly Properties[], name: string): boolean {
  for (const layer of [...layers].reverse()) {
    const element = layer.get(name);
    if (element) return !/^(?:0|false|off|none)$/.test(wordValue(element) ?? '1');
  }
  return false;
}

/** A switch that is there, and not said to be off. */
export const isSwitchedOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/.test(wordValue(element) ?? '1');

export interface StyleLayers {
  readonly paragraph: readonly Properties[];
  readonly run: readonly Properties[];
}

/** Layers of styles: the document's defaults first, then what a style is based on, then its own. */
export interface Styles {
  readonly styles: (id: string | undefined) => StyleLayers;
  readonly characterStyles: (id: string | undefined) => readonly Properties[];
}

export function readStyles(root: XmlElement | undefined): Styles {
  const all = (root ? elementsOf(root) : []).filter(({ localName }) => localName === 'style');
  const byId = new Map(all.map((style) => [wordValue(style, 'styleId') ?? '', style]));
  const normal = all.find(
    (style) => wordValue(style, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(wordValue(style, 'default') ?? ''),
  );
  const defaults = childOf(root, 'docDefaults');
  const base: StyleLayers = {
    paragraph: [propertiesOf(childOf(childOf(defaults, 'pPrDefault'), 'pPr'))],
    run: [propertiesOf(childOf(childOf(defaults, 'rPrDefault'), 'rPr'))],
  };
  const none: StyleLayers = { paragraph: [], run: [] };
  const known = new Map<XmlElement, StyleLayers>();
  const layersOf = (style: XmlElement | undefined, below: StyleLayers, depth = 0): StyleLayers => {
    if (!style || depth > 20) return below;
    const made = known.get(style);
    if (made) return made;
    const under = layersOf(byId.get(wordValue(childOf(style, 'basedOn')) ?? ''), below, depth + 1);
    const layers = {
      paragraph: [...under.paragraph, propertiesOf(childOf(style, 'pPr'))],
      run: [...under.run, propertiesOf(childOf(style, 'rPr'))],
    };
    known.set(style, layers);
    return layers;
  };
  return {
    styles: (id) => layersOf(byId.get(id ?? '') ?? normal, base),
    characterStyles: (id) => (id === undefined ? [] : layersOf(byId.get(id), none).run),
  };
}
