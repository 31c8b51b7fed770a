import { elementsOf, type XmlElement } from '../../../ooxml/index.ts';
import { childOf, isSwitchedOn, wordValue } from '../typesetting/set-properties.ts';

/** One level of a list: how its number is made (ECMA-376 part 1, 17.9.6). */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** The pattern of a format without a name of its own. */
  readonly custom: string | undefined;
  /** `%1.%2`, each % with the counter of that level. */
  readonly text: string;
  /** All counters in plain digits, 1.2 under 第一章. */
  readonly isLegal: boolean;
  /** It begins again after a number of this level or a higher one, counted from 0; never where undefined. */
  readonly restartAfter: number | undefined;
  /** The style whose paragraphs are on this level. */
  readonly style: string | undefined;
}

/** A list as paragraphs refer to it: lists that share an abstract one count on from each other. */
export interface ListDefinition {
  readonly shared: string;
  readonly levels: readonly ListLevel[];
  /** Levels that begin at another number when this list is met first. */
  readonly starts: ReadonlyMap<number, number>;
}

export type ListDefinitions = ReadonlyMap<string, ListDefinition>;

/** Word has nine. */
const mostLevels = 9;

/**
 * The lists of a `numbering.xml` by their id.
 *
 * @param listOfStyle the list that a style of lists stands for, by the style's id
 */
export function readLists(
  root: XmlElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): ListDefinitions {
  const all = root ? elementsOf(root) : [];
  const named = (name: string, id: string) =>
    new Map(all.filter(({ localName }) => localName === name).map((each) => [wordValue(each, id) ?? '', each]));
  const abstracts = named('abstractNum', 'abstractNumId');
  const lists = named('num', 'numId');
  const abstractOf = (list: XmlElement | undefined, depth = 0): readonly [string, XmlElement | undefined] => {
    const id = wordValue(childOf(list, 'abstractNumId')) ?? '';
    const abstract = abstracts.get(id);
    const style = wordValue(childOf(abstract, 'numStyleLink'));
    const linked = style === undefined ? undefined : lists.get(listOfStyle(style) ?? '');
    return linked && depth < mostLevels ? abstractOf(linked, depth + 1) : [id, abstract];
  };
  return new Map(
    [...lists].map(([id, list]) => {
      const [shared, abstract] = abstractOf(list);
      const overrides = elementsOf(list).filter(({ localName }) => localName === 'lvlOverride');
      const own = overrides.flatMap((each) => levelElements(each));
      const levels = new Map([...(abstract ? levelElements(abstract) : []), ...own]);
      const starts = overrides.flatMap((each): (readonly [number, number])[] => {
        const start = childOf(each, 'startOverride');
        return start ? [[levelOf(each), wholeOf(start, 0)]] : [];
      });
      return [
        id,
        {
          shared,
          levels: Array.from({ length: mostLevels }, (_, level) => readLevel(levels.get(level), level)),
          starts: new Map(starts),
        },
      ];
    }),
  );
}

const levelOf = (element: XmlElement): number => Number(wordValue(element, 'ilvl') ?? Number.NaN);

const levelElements = (parent: XmlElement): (readonly [number, XmlElement])[] =>
  elementsOf(parent)
    .filter(({ localName }) => localName === 'lvl')
    .map((level) => [levelOf(level), level]);

function wholeOf(element: XmlElement | undefined, otherwise: number): number {
  const value = Number(wordValue(element) ?? Number.NaN);
  return Number.isSafeInteger(value) && value >= 0 ? value : otherwise;
}

function readLevel(element: XmlElement | undefined, level: number): ListLevel {
  const format = formatOf(element);
  const text = childOf(element, 'lvlText');
  const restart = childOf(element, 'lvlRestart');
  const after = restart ? wholeOf(restart, level) - 1 : level - 1;
  return {
    start: wholeOf(childOf(element, 'start'), 0),
    format: wordValue(format) ?? 'decimal',
    custom: wordValue(format, 'format'),
    text: wordValue(text) ?? '',
    isLegal: isSwitchedOn(childOf(element, 'isLgl')),
    restartAfter: after < 0 ? undefined : Math.min(after, level - 1),
    style: wordValue(childOf(element, 'pStyle')),
  };
}

/** The format; one that older programs don't know stands in the first of two versions. */
function formatOf(level: XmlElement | undefined): XmlElement | undefined {
  const versions = childOf(level, 'AlternateContent');
  return childOf(childOf(versions, 'Choice'), 'numFmt') ?? childOf(level, 'numFmt');
}
