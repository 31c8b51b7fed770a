import { Document, DocumentGridType, type ICommentOptions, Packer } from 'docx';
import { parsePackage, textOf } from '../../../ooxml/index.ts';
import { footers } from '../page/footer.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';

/** Parts that are ours: the library need not compress its own. */
const ours = ['word/styles.xml', 'word/settings.xml', 'word/fontTable.xml', 'docProps/core.xml'];

/**
 * The parts of a document with nothing in it as the library packs them, by path and in its order; the page's margins
 * and its grid are none of anybody's.
 */
export async function libraryDocument(
  pageNumber: Geometry['pageNumber'],
  comments: readonly ICommentOptions[] = [],
): Promise<Readonly<Record<string, string>>> {
  const empty = ours.map((path) => ({ path, data: '' }));
  const parts = parsePackage(await Packer.pack(documentOf(pageNumber, comments), 'uint8array', false, empty));
  return Object.fromEntries([...parts.keys()].map((path) => [path, textOf(parts, path)]));
}

const documentOf = (pageNumber: Geometry['pageNumber'], comments: readonly ICommentOptions[]): Document =>
  new Document({
    evenAndOddHeaderAndFooters: true,
    ...(comments.length > 0 && { comments: { children: comments } }),
    sections: [
      {
        properties: {
          page: { size: { width: gbt9704.paperWidth.value, height: gbt9704.paperHeight.value } },
          // A grid of lines and characters is never written: LibreOffice gives each character two cells of it.
          grid: { type: DocumentGridType.LINES },
        },
        footers: footers(pageNumber),
        children: [],
      },
    ],
  });
