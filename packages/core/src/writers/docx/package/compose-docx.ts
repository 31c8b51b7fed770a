import type { IsoDate } from '../../../model/primitives.ts';
import type { Edition } from '../../../model/report/edition.ts';
import type { LayoutSettings } from '../../../model/report/layout.ts';
import type { Report } from '../../../model/report/report.ts';
import { fromText, loadZlib, stableIds, withAnchorMap, writePackage } from '../../../ooxml/index.ts';
import { build, fnv64OfWords, handle } from '../../../tree/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { handlers } from '../handle/index.ts';
import { firstPageOf } from '../head/first-page.ts';
import { numbersOf } from '../numbers.ts';
import { geometryOf } from '../page/geometry.ts';
import { anchorsOf, noAnchors } from './anchors.ts';
import { commentsOf } from './comments.ts';
import { stringifyProperties } from './properties.ts';
import { settingsPart } from './settings.ts';
import { skeletonParts } from './skeleton.ts';

/** The edition, the layout, and the day of a Word file. */
export interface WriteDocxOptions {
  readonly edition: Edition;
  readonly layout: LayoutSettings;
  /** Stands in the document's properties as the day it was made. */
  readonly date: IsoDate;
}

/** The document that `writeDocx` promises: the file that leads to the library of Word documents, loaded for the first one. */
export async function composeDocx(report: Report, options: WriteDocxOptions): Promise<Uint8Array> {
  await loadZlib();
  const { edition } = options;
  const geometry = geometryOf(options.layout);
  const anchors = edition.anchors ? anchorsOf() : noAnchors;
  const comments = commentsOf(options.date);
  const context: WriteContext = {
    edition,
    geometry,
    firstPage: firstPageOf(report.head, edition, geometry),
    anchors,
    comments,
    numbers: numbersOf(report),
    closing: new Set(),
    write: (node, context) => handle(handlers, node, context),
    aboveTable: false,
    format: {},
    lead: [],
    row: { header: false, leads: false, cells: [] },
    cell: { node: build.cell(''), align: null, width: 0, continues: false },
  };
  const blocks = context.write(report, context) as Fragment[];
  const body = stableIds(blocks.map(({ xml }) => xml).join(''));
  const parts = new Map([
    ...(await skeletonParts(body, comments.xml(), geometry)),
    ['word/settings.xml', settingsPart(edition)] as const,
    ['docProps/core.xml', fromText(stringifyProperties(report.head, edition, options.date))] as const,
  ]);
  return writePackage(
    edition.anchors
      ? withAnchorMap(parts, { edition: edition.id, draft: fnv64OfWords(body), anchors: anchors.entries() })
      : parts,
  );
}
