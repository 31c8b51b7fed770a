import { type EmptyDocumentOptions, libraryDocument } from './library-document.ts';

/**
 * The parts of a document with nothing in it, as `libraryDocument` gives them. There are four such documents, so the build
 * puts the parts themselves in place of this file (`scripts/build/empty-document.ts`), and what is published has no library
 * of Word documents in it: making the parts took a third of a first document.
 */
export const emptyDocument = (options: EmptyDocumentOptions): Promise<Readonly<Record<string, string>>> =>
  libraryDocument(options);
