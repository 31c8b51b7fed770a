import type { XmlElement } from '../../../ooxml/index.ts';
import { childOf, type Properties, propertiesOf, wordValue } from '../typesetting/set-properties.ts';
import type { ListDefinition, ListDefinitions, ListLevel } from './definitions.ts';
import { printNumber } from './number-format.ts';

/** What counting needs to know of the styles of a file. */
export interface CountingStyles {
  /** Properties of a paragraph style, what it is based on first. */
  readonly layersOf: (style: string | undefined) => readonly Properties[];
  /** The style that paragraphs without one have. */
  readonly normal: string | undefined;
}

/** The number that Word shows before a paragraph, `一、`; undefined where it shows none. */
export type CountParagraph = (paragraph: XmlElement) => string | undefined;

/**
 * Counts the paragraphs of a file as Word does, each asked for once and in reading order: lists that share an abstract
 * one go on counting, a level begins again after a higher one, and an override takes effect where its list is met first.
 */
export function countParagraphs(lists: ListDefinitions, { layersOf, normal }: CountingStyles): CountParagraph {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (paragraph) => {
    const properties = childOf(paragraph, 'pPr');
    const style = wordValue(childOf(properties, 'pStyle')) ?? normal;
    const layers = [...layersOf(style), propertiesOf(properties)].map((layer) => layer.get('numPr'));
    const id = layers.map((each) => wordValue(childOf(each, 'numId'))).findLast((each) => each !== undefined);
    const list = id === undefined ? undefined : lists.get(id);
    if (id === undefined || id === '0' || !list) return undefined;
    const stated = layers.map((each) => wordValue(childOf(each, 'ilvl'))).findLast((each) => each !== undefined);
    const ofStyle = list.levels.findIndex((each) => each.style !== undefined && each.style === style);
    const isDirect = layers.at(-1) !== undefined;
    const level = !isDirect && ofStyle >= 0 ? ofStyle : Number(stated ?? 0);
    const definition = list.levels[level];
    if (!definition) return undefined;
    const counts = counters.get(list.shared) ?? [];
    counters.set(list.shared, counts);
    if (!begun.has(id)) for (const each of list.starts.keys()) counts[each] = undefined;
    begun.add(id);
    counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1;
    list.levels.forEach(({ restartAfter }, deeper) => {
      if (deeper > level && restartAfter !== undefined && level <= restartAfter) counts[deeper] = undefined;
    });
    return numberOf(definition, list, counts);
  };
}

const startOf = ({ levels, starts }: ListDefinition, level: number): number =>
  starts.get(level) ?? (levels[level] as ListLevel).start;

function numberOf(level: ListLevel, list: ListDefinition, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return '';
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const { format, custom } = list.levels[index] as ListLevel;
    const isPlain = level.isLegal && format !== 'none' && format !== 'bullet';
    return printNumber(counts[index] ?? startOf(list, index), isPlain ? 'decimal' : format, custom);
  });
}
