import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { childOf, type Properties, propertiesOf, wordValue } from './set-properties.ts';

/** What the levels of automatic lists say of their paragraphs, by the `numPr` that names list and level. */
export function readListLayers(
  root: XmlElement | undefined,
): (numPr: XmlElement | undefined) => Properties | undefined {
  const all = root ? elementsOf(root) : [];
  const named = (name: string, id: string) =>
    new Map(all.filter(({ localName }) => localName === name).map((each) => [wordValue(each, id) ?? '', each]));
  const [abstracts, lists] = [named('abstractNum', 'abstractNumId'), named('num', 'numId')];
  const levelIn = (parent: XmlElement | undefined, level: string) =>
    (parent ? elementsOf(parent) : []).find((each) => each.localName === 'lvl' && wordValue(each, 'ilvl') === level);
  const known = new Map<string, Properties | undefined>();
  return (numPr) => {
    const id = wordValue(childOf(numPr, 'numId'));
    const list = id === undefined ? undefined : lists.get(id);
    if (!list) return undefined;
    const level = wordValue(childOf(numPr, 'ilvl')) ?? '0';
    const key = `${id} ${level}`;
    if (known.has(key)) return known.get(key);
    const own = elementsOf(list).find(
      (each) => each.localName === 'lvlOverride' && wordValue(each, 'ilvl') === level && childOf(each, 'lvl'),
    );
    const definition =
      childOf(own, 'lvl') ?? levelIn(abstracts.get(wordValue(childOf(list, 'abstractNumId')) ?? ''), level);
    const properties = childOf(definition, 'pPr');
    const layer = properties && propertiesOf(properties);
    known.set(key, layer);
    return layer;
  };
}
