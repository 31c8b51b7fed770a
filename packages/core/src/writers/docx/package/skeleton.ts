import { fromText, type Parts } from '../../../ooxml/index.ts';
import { fillSections, hasLandscape } from '../join-sections.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';
import { stringifyStyles } from '../page/styles.ts';
import { emptyDocument } from './empty-document.ts';
import { sectionProperties, withTurnedFooters } from './section-properties.ts';
import { stringifyFontTable } from './settings.ts';

const body = 'word/document.xml';
const comments = 'word/comments.xml';

/** What every document of one geometry has, whatever it says. */
interface Shell {
  readonly parts: Parts;
  /** The body's part before and after its paragraphs. */
  readonly body: Around;
  /** The properties of a section of upright pages. */
  readonly section: string;
  /** The part of comments before and after them. */
  readonly comments: Around;
}

type Around = readonly [before: string, after: string];

/** Made once for a geometry: a batch has few of them, and each is small. */
const shells = new Map<string, Promise<Shell>>();

/**
 * The parts of a document with this body and these comments, both XML: all but these is the same for each document of a
 * geometry, and as the library packs it.
 */
export async function skeletonParts(content: string, remarks: string, geometry: Geometry): Promise<Parts> {
  const shell = await keptShell(geometry, remarks !== '');
  const filled = ([before, after]: Around, xml: string) => fromText(`${before}${xml}${after}`);
  const whole = fillSections(content, (kind) => sectionProperties[kind](shell.section, geometry));
  return new Map([
    ...(hasLandscape(content) ? withTurnedFooters(shell.parts, geometry) : shell.parts),
    [body, filled(shell.body, whole)],
    ...(remarks === '' ? [] : [[comments, filled(shell.comments, remarks)] as const]),
  ]);
}

function keptShell(geometry: Geometry, commented: boolean): Promise<Shell> {
  const key = `${commented} ${JSON.stringify(geometry)}`;
  const shell = shells.get(key) ?? shellOf(geometry, commented);
  shells.set(key, shell);
  return shell;
}

async function shellOf(geometry: Geometry, commented: boolean): Promise<Shell> {
  const texts: Readonly<Record<string, string>> = {
    ...(await emptyDocument({ pageNumber: geometry.pageNumber, commented })),
    'word/styles.xml': stringifyStyles(geometry),
    'word/fontTable.xml': stringifyFontTable(geometry),
  };
  const [before, rest] = parted(texts[body], '<w:sectPr');
  const end = rest.indexOf(sectionEnd) + sectionEnd.length;
  return {
    parts: new Map(Object.entries(texts).map(([path, text]) => [path, fromText(text)] as const)),
    body: [before, rest.slice(end)],
    section: withPage(rest.slice(0, end), geometry),
    comments: commented ? parted(texts[comments], '</w:comments>') : ['', ''],
  };
}

function parted(xml = '', mark: string): Around {
  const at = xml.lastIndexOf(mark);
  if (at < 0) throw new Error(`unreachable: a part without ${mark}`);
  return [xml.slice(0, at), xml.slice(at)];
}

const sectionEnd = '</w:sectPr>';

/** The section's properties with the margins and the grid of this geometry. */
function withPage(section: string, { top, right, bottom, left, footer, gridPitch }: Geometry): string {
  const edges = { top, right, bottom, left, header: gbt9704.headerDistance.value, footer, gutter: 0 };
  const margins = Object.entries(edges).map(([name, value]) => ` w:${name}="${value}"`);
  return section
    .replace(/<w:pgMar [^>]*>/, `<w:pgMar${margins.join('')}/>`)
    .replace(/<w:docGrid [^>]*>/, `<w:docGrid w:type="lines" w:linePitch="${gridPitch}"/>`);
}
