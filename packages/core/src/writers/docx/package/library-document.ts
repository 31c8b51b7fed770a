import { Document, DocumentGridType, Packer } from 'docx';
import { parsePackage, textOf } from '../../../ooxml/index.ts';
import { footers } from '../page/footer.ts';
import { gbt9704 } from '../page/gbt9704.ts';
import type { Geometry } from '../page/geometry.ts';

/** Parts that are ours: the library need not compress its own. */
const ours = ['word/styles.xml', 'word/settings.xml', 'word/fontTable.xml', 'docProps/core.xml'];

const commentsPart = 'word/comments.xml';

/** What sets one empty document apart from another. */
export interface EmptyDocumentOptions {
  readonly pageNumber: Geometry['pageNumber'];
  /** Whether it has a part for comments, with none in it. */
  readonly commented: boolean;
}

/**
 * The parts of a document with nothing in it as the library packs them, by path and in its order; the page's margins
 * and its grid are none of anybody's.
 */
export async function libraryDocument(options: EmptyDocumentOptions): Promise<Readonly<Record<string, string>>> {
  const empty = ours.map((path) => ({ path, data: '' }));
  const parts = parsePackage(await Packer.pack(documentOf(options), 'uint8array', false, empty));
  const texts = Object.fromEntries([...parts.keys()].map((path) => [path, textOf(parts, path)]));
  const comments = texts[commentsPart]?.replace(/<w:comment .*(?=<\/w:comments>)/, '');
  return comments === undefined ? texts : { ...texts, [commentsPart]: comments };
}

/** The library makes the part of comments where there is one. */
const anyComment = { id: 0, date: new Date(0), children: [] };

const documentOf = ({ pageNumber, commented }: EmptyDocumentOptions): Document =>
  new Document({
    evenAndOddHeaderAndFooters: true,
    ...(commented && { comments: { children: [anyComment] } }),
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
