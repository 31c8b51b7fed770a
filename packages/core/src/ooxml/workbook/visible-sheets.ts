import type { OfficeFile } from '../office-file.ts';
import { PackageError } from '../package-error.ts';
import { relationshipsOf } from '../relationships.ts';
import { elementsOf, type XmlElement } from '../xml.ts';
import { type Parts, textOf } from '../zip/package.ts';
import type { SharedParts } from './shown/read-sheet.ts';
import { readLooks, readStrings } from './shown/shared-parts.ts';

/** What of a workbook is looked at by people. */
export interface VisibleSheets {
  readonly sheets: readonly {
    readonly name: string;
    readonly part: string;
    readonly comments: number;
    readonly boxes: number;
  }[];
  /** Names of sheets that are hidden. */
  readonly hidden: readonly string[];
  readonly shared: Omit<SharedParts, 'exact'>;
}

/**
 * The worksheets that are not hidden, in their order, and hidden ones that are asked for by name; sheets that are a chart
 * hold no cells. Throws `PackageError`.
 */
export function visibleSheets({ parts, main, root }: OfficeFile, alsoHidden: readonly string[]): VisibleSheets {
  const workbook = root(main);
  const relationships = relationshipsOf(parts, main);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const hidden: string[] = [];
  const sheets = childrenOf(childOf(workbook, 'sheets')).flatMap((sheet) => {
    const name = sheet.getAttribute('name') ?? '';
    const found = byId.get(relationshipId(sheet));
    if (found && found.type !== 'worksheet') return [];
    if (/hidden$/i.test(sheet.getAttribute('state') ?? '') && !alsoHidden.includes(name)) {
      hidden.push(name);
      return [];
    }
    if (found?.target === undefined || !parts.has(found.target))
      throw new PackageError('missing-part', found?.target ?? name);
    return [
      { name, part: found.target, comments: commentsOf(parts, found.target), boxes: boxesOf(parts, found.target) },
    ];
  });
  const read = <Value>(type: string, reader: (text: string, part: string) => readonly Value[]) => {
    const target = relationships.find((each) => each.type === type)?.target;
    return target !== undefined && parts.has(target) ? reader(textOf(parts, target), target) : [];
  };
  const dates = childOf(workbook, 'workbookPr')?.getAttribute('date1904') ?? '';
  const shared = {
    strings: read('sharedStrings', readStrings),
    looks: read('styles', readLooks),
    dates1904: /^(?:1|true|on)$/i.test(dates),
  };
  return { sheets, hidden, shared };
}

/** How many comments hang on a sheet; their words are not read. */
function commentsOf(parts: Parts, sheet: string): number {
  const target = relationshipsOf(parts, sheet).find(({ type }) => type === 'comments')?.target;
  if (target === undefined || !parts.has(target)) return 0;
  return textOf(parts, target).match(/<(?:[\w.-]+:)?comment[\s>]/g)?.length ?? 0;
}

/** How many text boxes with words float above a sheet; their words are not read. */
function boxesOf(parts: Parts, sheet: string): number {
  const target = relationshipsOf(parts, sheet).find(({ type }) => type === 'drawing')?.target;
  if (target === undefined || !parts.has(target)) return 0;
  const [, ...bodies] = textOf(parts, target).split(/<(?:[\w.-]+:)?txBody[\s>]/);
  return bodies.filter((body) => /<a:t(?:\s[^<>]*)?>[^<]*[^<\s]/.test(body)).length;
}

const childrenOf = (element: XmlElement | undefined): readonly XmlElement[] => (element ? elementsOf(element) : []);
const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element).find(({ localName }) => localName === name);

/** `r:id`, whatever the prefix is. */
const relationshipId = (sheet: XmlElement): string =>
  [...sheet.attributes].find(({ prefix, localName }) => prefix && localName === 'id')?.value ?? '';
