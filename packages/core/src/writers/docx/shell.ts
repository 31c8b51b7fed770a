import { Document, DocumentGridType, type IContext, Packer } from 'docx';
import { fromText, type Parts, parsePackage, textOf } from '../../ooxml/index.ts';
import type { Comments } from './comments.ts';
import type { Written } from './context.ts';
import { footers } from './footer.ts';
import { gbt9704 } from './gbt9704.ts';
import type { Geometry } from './geometry.ts';
import { stringifyXmlable } from './stringify-xmlable.ts';

const body = 'word/document.xml';

/** What every document of one geometry has, whatever it says. */
interface Shell {
  readonly parts: Parts;
  /** The body's part before and after its paragraphs. */
  readonly before: string;
  readonly after: string;
  readonly context: IContext;
}

/** Made once for a geometry: a batch has few of them, and each is small. */
const shells = new Map<string, Promise<Shell>>();

/**
 * The parts of a document with these paragraphs, as the library packs them. Only the paragraphs are formatted; the
 * rest, and a first compression of it all, is the same for each document of a geometry. Comments bring parts of their
 * own: such a document is packed whole.
 */
export async function partsOf(children: readonly Written[], comments: Comments, geometry: Geometry): Promise<Parts> {
  if (comments.entries().length > 0) return await packed(documentOf(children, comments, geometry));
  const key = JSON.stringify(geometry);
  const kept = shells.get(key) ?? shellOf(comments, geometry);
  shells.set(key, kept);
  const { parts, before, after, context } = await kept;
  const written = children.map((child) => {
    const element = child.prepForXml({ ...context, stack: [] });
    return element === undefined ? '' : stringifyXmlable(element);
  });
  return new Map([...parts, [body, fromText(`${before}${written.join('')}${after}`)]]);
}

async function shellOf(noComments: Comments, geometry: Geometry): Promise<Shell> {
  const file = documentOf([], noComments, geometry);
  const parts = await packed(file);
  const xml = textOf(parts, body);
  const at = xml.lastIndexOf('<w:sectPr');
  if (at < 0) throw new Error('unreachable: a body without section properties');
  const context = { file, viewWrapper: file.Document, stack: [] };
  return { parts, before: xml.slice(0, at), after: xml.slice(at), context };
}

/** Parts that the writer makes itself: the library need not compress its own. */
const replaced = ['word/styles.xml', 'word/settings.xml', 'word/fontTable.xml', 'docProps/core.xml'];

const packed = async (file: Document): Promise<Parts> =>
  parsePackage(
    await Packer.pack(
      file,
      'uint8array',
      false,
      replaced.map((path) => ({ path, data: '' })),
    ),
  );

function documentOf(children: readonly Written[], comments: Comments, geometry: Geometry): Document {
  const { top, bottom, left, right, footer, gridPitch } = geometry;
  return new Document({
    evenAndOddHeaderAndFooters: true,
    ...(comments.entries().length > 0 && { comments: { children: comments.entries() } }),
    sections: [
      {
        properties: {
          page: {
            size: { width: gbt9704.paperWidth.value, height: gbt9704.paperHeight.value },
            margin: { top, bottom, left, right, header: gbt9704.headerDistance.value, footer, gutter: 0 },
          },
          // A grid of lines and characters is never written: LibreOffice gives each character two cells of it.
          grid: { type: DocumentGridType.LINES, linePitch: gridPitch },
        },
        footers: footers(geometry),
        children,
      },
    ],
  });
}
