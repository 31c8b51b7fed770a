import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';

/** Properties of paragraphs and runs by the local name of their element, later ones over earlier. */
export type Properties = ReadonlyMap<string, XmlElement>;

/** An attribute of Word's own; undefined where it is absent or says nothing. Its prefix is `w`: parts are canonical. */
export const wordValue = (element: XmlElement | undefined, name = 'val'): string | undefined =>
  element?.getAttribute(`w:${name}`) || undefined;

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find(({ localName }) => localName === name);

export const propertiesOf = (element: XmlElement | undefined): Properties =>
  new Map(element ? elementsOf(element).map((each) => [each.localName ?? '', each]) : []);

/** Attributes of one element that several layers give, the last that has it. */
export const attributeIn = (layers: readonly Properties[], element: string, name: string): string | undefined =>
  wordValue(layerWith(layers, element, [name])?.get(element), name);

/** The layer that decides what an element says with one of these attributes. */
export const layerWith = (
  layers: readonly Properties[],
  element: string,
  names: readonly string[],
): Properties | undefined =>
  layers.findLast((layer) => {
    const found = layer.get(element);
    return found !== undefined && names.some((name) => wordValue(found, name) !== undefined);
  });

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

/** What Chinese programs call the styles that files name in English. */
const shownNames: Readonly<Record<string, string>> = {
  Normal: '正文',
  Title: '标题',
  Subtitle: '副标题',
  footer: '页脚',
  header: '页眉',
  'Body Text': '正文文本',
  'Body Text Indent': '正文文本缩进',
  'Normal Indent': '正文缩进',
  'Normal (Web)': '普通(网站)',
  'List Paragraph': '列出段落',
  'page number': '页码',
};
const documentDefault = '文档默认格式';

function shownName(name: string): string {
  const level = /^heading (\d)$/i.exec(name)?.[1];
  return level === undefined ? (shownNames[name] ?? name) : `标题 ${level}`;
}

export interface StyleLayers {
  readonly paragraph: readonly Properties[];
  readonly run: readonly Properties[];
  /** As the style calls itself. */
  readonly name?: string | undefined;
}

/** Layers of styles: the document's defaults first, then what a style is based on, then its own. */
export interface Styles {
  /** The layers of a paragraph style, of the default one where there is no id. */
  readonly styles: (id: string | undefined) => StyleLayers;
  /** The same of a character style; none where there is no id. */
  readonly characterStyles: (id: string | undefined) => readonly Properties[];
  /** What a style of tables, or one it is based on, says of lines. */
  readonly tableBorders: (id: string | undefined) => XmlElement | undefined;
  /** It, or one it is based on, sets the first row, every other row and the like otherwise than the rest. */
  readonly isTableStyledByPlace: (id: string | undefined) => boolean;
  /** Names of a style and of those it is based on, its own last. */
  readonly namesOf: (id: string | undefined) => readonly string[];
  /** The style of paragraphs that name none. */
  readonly normal: string | undefined;
  /** The style that a layer belongs to; undefined of what a paragraph or a run says itself. */
  readonly styleOf: (layer: Properties | undefined) => string | undefined;
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
  const names = new Map<Properties, string>([...base.paragraph, ...base.run].map((layer) => [layer, documentDefault]));
  const layersOf = (style: XmlElement | undefined, below: StyleLayers, depth = 0): StyleLayers => {
    if (!style || depth > 20) return below;
    const made = known.get(style);
    if (made) return made;
    const under = layersOf(byId.get(wordValue(childOf(style, 'basedOn')) ?? ''), below, depth + 1);
    const name = shownName(wordValue(childOf(style, 'name')) ?? wordValue(style, 'styleId') ?? '');
    const own = { paragraph: propertiesOf(childOf(style, 'pPr')), run: propertiesOf(childOf(style, 'rPr')) };
    names.set(own.paragraph, name).set(own.run, name);
    const layers = { paragraph: [...under.paragraph, own.paragraph], run: [...under.run, own.run], name };
    known.set(style, layers);
    return layers;
  };
  const tableBorders = (id: string | undefined, depth = 0): XmlElement | undefined => {
    const style = byId.get(id ?? '');
    if (!style || depth > 20) return undefined;
    const own = childOf(childOf(style, 'tblPr'), 'tblBorders');
    return own ?? tableBorders(wordValue(childOf(style, 'basedOn')), depth + 1);
  };
  const isTableStyledByPlace = (id: string | undefined, depth = 0): boolean => {
    const style = byId.get(id ?? '');
    if (!style || depth > 20) return false;
    return (
      childOf(style, 'tblStylePr') !== undefined ||
      isTableStyledByPlace(wordValue(childOf(style, 'basedOn')), depth + 1)
    );
  };
  const namesOf = (id: string | undefined, depth = 0): readonly string[] => {
    const style = byId.get(id ?? '') ?? normal;
    if (!style || depth > 20) return id === undefined ? [] : [id];
    const basedOn = wordValue(childOf(style, 'basedOn'));
    const name = wordValue(childOf(style, 'name')) ?? id ?? '';
    return [...(basedOn === undefined ? [] : namesOf(basedOn, depth + 1)), name];
  };
  return {
    namesOf: (id) => (id !== undefined && !byId.has(id) ? [id] : namesOf(id)),
    tableBorders: (id) => tableBorders(id),
    isTableStyledByPlace: (id) => isTableStyledByPlace(id),
    normal: wordValue(normal, 'styleId'),
    styles: (id) => layersOf(byId.get(id ?? '') ?? normal, base),
    characterStyles: (id) => (id === undefined ? [] : layersOf(byId.get(id), none).run),
    styleOf: (layer) => layer && names.get(layer),
  };
}
