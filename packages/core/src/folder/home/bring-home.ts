import type { DocumentFile } from '../../flows/redline/compare-documents.ts';
import { type OptionKinds, requireArgument, requireOptions } from '../../message/index.ts';
import type { BringHomeOptions, Homecoming } from './homecoming.ts';

const kinds: OptionKinds<BringHomeOptions> = {
  draft: 'draft',
  folder: 'text',
  shelf: 'shelf',
  files: 'files',
  edition: 'edition',
};

/**
 * Numbers and wording of an edited .docx as the files of its dossier that they came from. The draft is made again with these,
 * in memory, and compared with the file: what did not find its place is listed, and put into `returns/未归位.md`.
 *
 * @param returned the .docx that came back
 * @param options the dossier, its draft, where packs are, and the edition of the file
 * @returns what is to be written, and what is not
 * @throws InputError `input/not-docx` on a file that cannot be read, `verify/no-anchors` on one without our bookmarks
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const opened = (await openDraft('云山', shelf, files)).value!;
 * const options = { draft: opened, folder: '云山', shelf, files, edition: 'submission' } as const;
 * [...(await bringHome({ bytes, file: '改过.docx' }, options)).changes.keys()]; // []
 * ```
 */
export async function bringHome(returned: DocumentFile, options: BringHomeOptions): Promise<Homecoming> {
  requireArgument('object', 'returned', returned);
  requireOptions(kinds, 'options', options);
  const { comeHome } = await import('./come-home.ts');
  return comeHome(returned, options);
}
