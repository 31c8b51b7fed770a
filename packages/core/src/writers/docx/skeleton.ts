import { Document, DocumentGridType, Packer } from 'docx';
import { fromText, type Parts, parsePackage, textOf } from '../../ooxml/index.ts';
import type { Comments } from './comments.ts';
import { footers } from './footer.ts';
import { gbt9704 } from './gbt9704.ts';
import type { Geometry } from './geometry.ts';
import { stringifyFontTable } from './settings.ts';
import { stringifyStyles } from './styles.ts';

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
    ? shellOf(comments, geometry)
    : keptShell(comments, geometry));
  return new Map([...parts, [body, fromText(`${before}${content}${after}`)]]);
}

function keptShell(noComments: Comments, geometry: Geometry): Promise<Shell> {
  const key = JSON.stringify(geometry);
  const shell = shells.get(key) ?? shellOf(noComments, geometry);
  shells.set(key, shell);
  return shell;
}

async function shellOf(comments: Comments, geometry: Geometry): Promise<Shell> {
  const own = [
    ['word/styles.xml', stringifyStyles(geometry)],
    ['word/fontTable.xml', stringifyFontTable(geometry)],
  ] as const;
  const packed = await pack(documentOf(comments, geometry));
  const xml = textOf(packed, body);
  const at = xml.lastIndexOf('<w:sectPr');
  if (at < 0) throw new Error('unreachable: a body without section properties');
  const parts = new Map([...packed, ...own.map(([name, text]) => [name, fromText(text)] as const)]);
  return { parts, before: xml.slice(0, at), after: xml.slice(at) };
}

/** Parts that are ours: the library need not compress its own. */
const replaced = ['word/styles.xml', 'word/settings.xml', 'word/fontTable.xml', 'docProps/core.xml'];

const pack = async (file: Document): Promise<Parts> =>
  parsePackage(
    await Packer.pack(
      file,
      'uint8array',
      false,
      replaced.map((path) => ({ path, data: '' })),
    ),
  );

function documentOf(comments: Comments, geometry: Geometry): Document {
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
        children: [],
      },
    ],
  });
}
