import type { OfficeFile } from '../office-file.ts';
import { PackageError } from '../package-error.ts';
import { relationshipsOf } from '../relationships.ts';
import { surveyXml } from '../survey-xml.ts';
import { elementsOf, parseXml, type XmlElement } from '../xml.ts';
import { textOf } from '../zip/package.ts';

/** What of a workbook is looked at by people. */
export interface VisibleSheets {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** The texts of what its sheets have in common, by the type of the relationship: strings, and styles for dates. */
  readonly shared: ReadonlyMap<string, string>;
  /** Days are counted from 1904, as Excel on a Macintosh did. */
  readonly dates1904: boolean;
}

const sharedTypes: ReadonlySet<string> = new Set(['sharedStrings', 'styles']);
/** The library makes a light tree of them. */
const mostShared = 800_000;

/** The worksheets that are not hidden, in their order; sheets that are a chart hold no cells. Throws `PackageError`. */
export function visibleSheets({ parts, main }: OfficeFile): VisibleSheets {
  const root = parseXml(textOf(parts, main), main).documentElement;
  const relationships = relationshipsOf(parts, main);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const sheets = childrenOf(childOf(root, 'sheets')).flatMap((sheet) => {
    const name = sheet.getAttribute('name') ?? '';
    const found = byId.get(relationshipId(sheet));
    if (/hidden$/i.test(sheet.getAttribute('state') ?? '') || (found && found.type !== 'worksheet')) return [];
    if (found?.target === undefined || !parts.has(found.target))
      throw new PackageError('missing-part', found?.target ?? name);
    return [{ name, part: found.target }];
  });
  const shared = new Map<string, string>();
  for (const { type, target } of relationships) {
    if (!sharedTypes.has(type) || target === undefined || !parts.has(target)) continue;
    const text = textOf(parts, target);
    surveyXml(text, target, { most: mostShared });
    shared.set(type, text);
  }
  const dates = childOf(root, 'workbookPr')?.getAttribute('date1904') ?? '';
  return { sheets, shared, dates1904: /^(?:1|true|on)$/i.test(dates) };
}

const childrenOf = (element: XmlElement | null | undefined): readonly XmlElement[] =>
  element ? elementsOf(element) : [];
const childOf = (element: XmlElement | null, name: string): XmlElement | undefined =>
  childrenOf(element).find(({ localName }) => localName === name);

/** `r:id`, whatever the prefix is. */
const relationshipId = (sheet: XmlElement): string =>
  [...sheet.attributes].find(({ prefix, localName }) => prefix && localName === 'id')?.value ?? '';
