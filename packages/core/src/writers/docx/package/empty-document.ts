import type { Geometry } from '../page/geometry.ts';
import { libraryDocument } from './library-document.ts';

/**
 * The parts of a document with nothing in it, as `libraryDocument` gives them. It is the same in every document but for
 * where the page number stands, so the build puts the parts themselves in place of this file
 * (`scripts/build/empty-document.ts`): making them took a third of a first document.
 */
export const emptyDocument = (pageNumber: Geometry['pageNumber']): Promise<Readonly<Record<string, string>>> =>
  libraryDocument(pageNumber);
