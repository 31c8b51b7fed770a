import type { Outcome } from '../../message/index.ts';
import { type OfficeFile, openOffice, PackageError, refuseDamaged } from '../../ooxml/index.ts';
import { parseDocxBlocks } from '../../readers/docx/index.ts';
import { mostCharacters } from './most-characters.ts';
import type { ReadFile } from './read-file.ts';
import { lengthOf, soundBlocks } from './sound-blocks.ts';
import { troubleWith } from './trouble-with.ts';

/**
 * What a .docx or .xlsx file says.
 *
 * @throws InputError `import/format` on a file of any other kind, or a damaged one
 */
export async function readOfficeBlocks(bytes: Uint8Array, file: string): Promise<Outcome<ReadFile>> {
  try {
    const office = refuseDamaged(openOffice(bytes));
    const { value: read, messages } = await blocksOf(office, file);
    if (lengthOf(read) > mostCharacters) throw new PackageError('too-much-text');
    const { value: blocks, messages: ofCharacters } = soundBlocks(read);
    return { value: { blocks, office }, messages: [...messages, ...ofCharacters] };
  } catch (error) {
    throw troubleWith(file, error);
  }
}

/** The reader of workbooks brings a library of its own: only a workbook loads it. */
const blocksOf = async (office: OfficeFile, file: string) => {
  if (office.kind !== 'workbook') return parseDocxBlocks(office, file);
  const { parseWorkbook } = await import('../../readers/xlsx/index.ts');
  return parseWorkbook(office, file);
};
