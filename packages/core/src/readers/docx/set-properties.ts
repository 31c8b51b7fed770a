import { elementsOf, type XmlElement } from '../../ooxml/index.ts';

/** Properties of paragraphs and runs by the local name of their element, later ones over earlier. */
export type Properties = ReadonlyMap<string, XmlElement>;

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const wordValue = (element: XmlElement | undefined, name = 'val'): string | undefined =>
  element?.getAttributeNS(word, name) || undefined;

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

export interface StyleLayers {
  readonly paragraph: readonly Properties[];
  readonly run: readonly Properties[];
}

/** The layers of each paragraph style, defaults of the document first, then what it is based on. */
export function readStyles(root: XmlElement | undefined): (id: string | undefined) => StyleLayers {
  const styles = (root ? elementsOf(root) : []).filter(({ localName }) => localName === 'style');
  const byId = new Map(styles.map((style) => [wordValue(style, 'styleId') ?? '', style]));
  const normal = styles.find(
    (style) => wordValue(style, 'type') === 'paragraph' && wordValue(style, 'default') === '1',
  );
  const defaults = childOf(root, 'docDefaults');
  const base: StyleLayers = {
    paragraph: [propertiesOf(childOf(childOf(defaults, 'pPrDefault'), 'pPr'))],
    run: [propertiesOf(childOf(childOf(defaults, 'rPrDefault'), 'rPr'))],
  };
  const layersOf = (style: XmlElement | undefined, depth: number): StyleLayers => {
    if (!style || depth > 20) return base;
    const below = layersOf(byId.get(wordValue(childOf(style, 'basedOn')) ?? ''), depth + 1);
    return {
      paragraph: [...below.paragraph, propertiesOf(childOf(style, 'pPr'))],
      run: [...below.run, propertiesOf(childOf(style, 'rPr'))],
    };
  };
  return (id) => layersOf(id === undefined ? normal : byId.get(id), 0);
}
