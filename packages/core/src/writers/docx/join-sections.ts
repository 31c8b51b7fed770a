import type { Fragment } from './context.ts';
import { separateTables } from './separate-tables.ts';

/** Kinds of pages: upright, on their side, and the even page that has 版记 alone. */
export type PageKind = 'portrait' | 'landscape' | 'imprint';

/** What stands on pages of one kind, one after the other. */
export interface PageRun {
  readonly kind: PageKind;
  readonly blocks: readonly Fragment[];
}

/** Stands where the properties of a section go, which only the whole package knows; no input may hold a noncharacter. */
const slot = (kind: PageKind): string => `\uFDD6${kind}\uFDD6`;
const slots = /\uFDD6(\w+)\uFDD6/g;

/** One after the other: the last paragraph of each but the last carries the properties of its section. */
export function joinSections(runs: readonly PageRun[]): readonly Fragment[] {
  const joined: { kind: PageKind; blocks: Fragment[] }[] = [];
  for (const { kind, blocks } of runs) {
    if (blocks.length === 0) continue;
    const last = joined.at(-1);
    if (last?.kind === kind) last.blocks.push(...blocks);
    else joined.push({ kind, blocks: [...blocks] });
  }
  return joined.flatMap(({ kind, blocks }, index) => {
    const whole = separateTables(blocks);
    return index === joined.length - 1
      ? [...whole, { type: 'paragraph', xml: slot(kind) }]
      : [...whole.slice(0, -1), ending(whole.at(-1) as Fragment, kind)];
  });
}

/** A section ends with a paragraph, whose properties have the section's at their end. */
const ending = ({ type, xml }: Fragment, kind: PageKind): Fragment => ({
  type,
  xml: /^<w:p><w:pPr>/.test(xml)
    ? xml.replace('</w:pPr>', `${slot(kind)}</w:pPr>`)
    : xml.replace('<w:p>', `<w:p><w:pPr>${slot(kind)}</w:pPr>`),
});

export const fillSections = (xml: string, propertiesOf: (kind: PageKind) => string): string =>
  xml.replace(slots, (_, kind: PageKind) => propertiesOf(kind));

/** Whether any page of the body lies on its side. */
export const hasLandscape = (xml: string): boolean => xml.includes(slot('landscape'));
