import type { Edition } from '../../model/edition.ts';
import type { LayoutSettings } from '../../model/layout.ts';
import type { IsoDate } from '../../model/primitives.ts';
import type { Report } from '../../model/report.ts';
import { fromText, stableIds, withAnchorMap, writePackage } from '../../ooxml/index.ts';
import { build, handle } from '../../tree/index.ts';
import { anchorsOf, noAnchors } from './anchors.ts';
import { commentsOf } from './comments.ts';
import type { WriteContext, Written } from './context.ts';
import { geometryOf } from './geometry.ts';
import { handlers } from './handle/index.ts';
import { numbersOf } from './numbers.ts';
import { stringifyProperties } from './properties.ts';
import { stringifySettings } from './settings.ts';
import { partsOf } from './shell.ts';

interface WriteDocxOptions {
  readonly edition: Edition;
  readonly layout: LayoutSettings;
  /** Stands in the document's properties as the day it was made. */
  readonly date: IsoDate;
}

/**
 * The report as a Word file laid out by GB/T 9704—2012. The same report and options give the same bytes.
 * Where the edition has anchors, every fact, open slot, task, document and section is a bookmark, and a custom
 * XML part says which; where it has none, the file has no bookmark, no custom XML and no author.
 */
export async function writeDocx(report: Report, options: WriteDocxOptions): Promise<Uint8Array> {
  const { edition } = options;
  const geometry = geometryOf(options.layout);
  const anchors = edition.anchors ? anchorsOf() : noAnchors;
  const comments = commentsOf(options.date);
  const context: WriteContext = {
    edition,
    geometry,
    anchors,
    comments,
    numbers: numbersOf(report),
    closing: new Set(),
    write: (node, context) => handle(handlers, node, context),
    format: {},
    lead: [],
    row: { header: false, cells: [] },
    cell: { node: build.cell(''), align: null, width: 0, continues: false },
  };
  const blocks = context.write(report, context) as Written[];
  const body = stableIds(blocks.map(({ xml }) => xml).join(''));
  const parts = new Map([
    ...(await partsOf(body, comments, geometry)),
    ['word/settings.xml', fromText(stringifySettings(edition))] as const,
    ['docProps/core.xml', fromText(stringifyProperties(report.head, edition, options.date))] as const,
  ]);
  return writePackage(edition.anchors ? withAnchorMap(parts, anchors.entries()) : parts);
}
