import { fromText, type Parts } from '../../../ooxml/index.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';
import { stringifyStyles } from '../page/styles.ts';
import type { Comments } from './comments.ts';
import { emptyDocument } from './empty-document.ts';
import { libraryDocument } from './library-document.ts';
import { stringifyFontTable } from './settings.ts';

const body = 'word/document.xml';

/** What every document of one geometry has, whatever it says. */
interface Shell {
  readonly parts: Parts;
  /** The body's part before and after its paragraphs. */
  readonly before: string;
  readonly after: string;
}

/** Made once for a geometry: a batch has few of them, and each is small. */
const shells = new Map<string, Promise<Shell>>();

/**
 * The parts of a document with this body: all but the body is the same for each document of a geometry, and as the
 * library packs it. Comments bring parts of their own.
 */
export async function skeletonParts(content: string, comments: Comments, geometry: Geometry): Promise<Parts> {
  const { parts, before, after } = await (comments.entries().length > 0
    ? shellOf(libraryDocument(geometry.pageNumber, comments.entries()), geometry)
    : keptShell(geometry));
  return new Map([...parts, [body, fromText(`${before}${content}${after}`)]]);
}

function keptShell(geometry: Geometry): Promise<Shell> {
  const key = JSON.stringify(geometry);
  const shell = shells.get(key) ?? shellOf(emptyDocument(geometry.pageNumber), geometry);
  shells.set(key, shell);
  return shell;
}

async function shellOf(empty: ReturnType<typeof emptyDocument>, geometry: Geometry): Promise<Shell> {
  const texts = {
    ...(await empty),
    'word/styles.xml': stringifyStyles(geometry),
    'word/fontTable.xml': stringifyFontTable(geometry),
  };
  const xml = (texts as Readonly<Record<string, string>>)[body] ?? '';
  const at = xml.lastIndexOf('<w:sectPr');
  if (at < 0) throw new Error('unreachable: a body without section properties');
  const parts = new Map(Object.entries(texts).map(([path, text]) => [path, fromText(text)] as const));
  return { parts, before: xml.slice(0, at), after: withPage(xml.slice(at), geometry) };
}

/** The section's properties with the margins and the grid of this geometry. */
function withPage(section: string, { top, right, bottom, left, footer, gridPitch }: Geometry): string {
  const edges = { top, right, bottom, left, header: gbt9704.headerDistance.value, footer, gutter: 0 };
  const margins = Object.entries(edges).map(([name, value]) => ` w:${name}="${value}"`);
  return section
    .replace(/<w:pgMar [^>]*>/, `<w:pgMar${margins.join('')}/>`)
    .replace(/<w:docGrid [^>]*>/, `<w:docGrid w:type="lines" w:linePitch="${gridPitch}"/>`);
}
