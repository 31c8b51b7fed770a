import type { Edition } from '../../model/edition.ts';
import type { LayoutSettings } from '../../model/layout.ts';
import type { IsoDate } from '../../model/primitives.ts';
import type { Report } from '../../model/report.ts';
import { fromText, type Parts, stableIds, textOf, withAnchorMap, writePackage } from '../../ooxml/index.ts';
import { handle } from '../../tree/index.ts';
import { anchorsOf, noAnchors } from './anchors.ts';
import { commentsOf } from './comments.ts';
import type { WriteContext, Written } from './context.ts';
import { geometryOf } from './geometry.ts';
import { handlers } from './handle/index.ts';
import { lastTableOf } from './last-table.ts';
import { numbersOf } from './numbers.ts';
import { stringifyProperties } from './properties.ts';
import { stringifyFontTable, stringifySettings } from './settings.ts';
import { partsOf } from './shell.ts';
import { stringifyStyles } from './styles.ts';

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
    lastTable: lastTableOf(report, edition),
    row: { header: false, whole: true, align: [], missing: 0 },
    cell: { header: false, align: null },
  };
  const children = context.write(report, context) as Written[];
  const parts = withOwnParts(await partsOf(children, comments, geometry), [
    ['word/styles.xml', stringifyStyles(geometry)],
    ['word/settings.xml', stringifySettings(edition)],
    ['word/fontTable.xml', stringifyFontTable(geometry)],
    ['docProps/core.xml', stringifyProperties(report.head, edition, options.date)],
  ]);
  const body = withOwnParts(parts, [['word/document.xml', stableIds(textOf(parts, 'word/document.xml'))]]);
  return writePackage(edition.anchors ? withAnchorMap(body, anchors.entries()) : body);
}

const withOwnParts = (parts: Parts, own: readonly (readonly [string, string])[]): Parts =>
  new Map([...parts, ...own.map(([name, text]) => [name, fromText(text)] as const)]);
