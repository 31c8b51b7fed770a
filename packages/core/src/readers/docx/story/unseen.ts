import type { XmlElement } from '../../../ooxml/index.ts';
import { childOf, isOn, type Properties, wordValue } from '../typesetting/set-properties.ts';

/** Why nobody reads these words as part of the document: hidden, or struck out by hand. */
export type Unseen = 'hidden' | 'struck';

/** Words of two points and smaller are there for no reader. */
const smallestHalfPoints = 4;

/** Whether the properties of a run say that its words are hidden or struck out; later layers are in force over earlier ones. */
export const saidUnseen = (layers: readonly Properties[]): Unseen | undefined => {
  if (isOn(layers, 'vanish')) return 'hidden';
  return isOn(layers, 'strike') || isOn(layers, 'dstrike') ? 'struck' : undefined;
};

/**
 * The same, and whether they are too small or too pale to be seen.
 *
 * @param shaded the ground of the paragraph or cell is coloured, so that white words can be read
 */
export function unseenBy(layers: readonly Properties[], shaded: boolean): Unseen | undefined {
  const valueIn = (name: string) => wordValue(layers.findLast((layer) => layer.has(name))?.get(name));
  const ground = shaded || layers.some((layer) => layer.has('shd') || layer.has('highlight'));
  const white = /^f{6}$/i.test(valueIn('color') ?? '') && !ground;
  const tiny = Number(valueIn('sz') ?? Number.NaN) <= smallestHalfPoints;
  return tiny || white ? 'hidden' : saidUnseen(layers);
}

/** Whether a paragraph (`pPr`) or cell (`tcPr`) has a ground other than white. */
export function isShaded(element: XmlElement, container: 'pPr' | 'tcPr'): boolean {
  const fill = wordValue(childOf(childOf(element, container), 'shd'), 'fill');
  return fill !== undefined && !/^(?:auto|f{6})$/i.test(fill);
}
