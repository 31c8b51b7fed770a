import { hasErrors, type Outcome } from '../../message/index.ts';
import { type OfficeFile, PackageError } from '../../ooxml/index.ts';
import type { SourceBlock } from '../../readers/block.ts';
import { parseDocxBlocks } from '../../readers/docx/index.ts';
import { parseTextBlocks } from '../../readers/text/index.ts';
import { decodeText } from '../../source/index.ts';
import { openOfficeFile, troubleWith } from './open-office-file.ts';
import { lengthOf, soundBlocks } from './sound-blocks.ts';

/** A report of a hundred pages has some eighty thousand; in UTF-8 a Chinese one takes three bytes. */
const mostCharacters = 1_000_000;
const bytesEach = 3;

/** What a file says, and the Office file it is. */
export interface ReadFile {
  readonly blocks: readonly SourceBlock[];
  readonly office: OfficeFile | undefined;
}

/**
 * What a .docx, .xlsx, .md or .txt file says, told by what is in it. Undefined where a text cannot be decoded.
 *
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 */
export async function readBlocks(bytes: Uint8Array, file: string): Promise<Outcome<ReadFile | undefined>> {
  const office = openOfficeFile(bytes, file);
  if (office) {
    try {
      const { value: read, messages } = await blocksOf(office, file);
      if (lengthOf(read) > mostCharacters) throw new PackageError('too-much-text');
      const { value: blocks, messages: ofCharacters } = soundBlocks(read);
      return { value: { blocks, office }, messages: [...messages, ...ofCharacters] };
    } catch (error) {
      throw troubleWith(file, error);
    }
  }
  if (bytes.length > mostCharacters * bytesEach) throw troubleWith(file, new PackageError('too-much-text'));
  const { value: text, messages } = decodeText(bytes, file);
  if (text === undefined || hasErrors(messages)) return { value: undefined, messages };
  return { value: { blocks: parseTextBlocks(text, file), office: undefined }, messages };
}

/** The reader of workbooks brings a library of its own: only a workbook loads it. */
const blocksOf = async (office: OfficeFile, file: string) => {
  if (office.kind !== 'workbook') return parseDocxBlocks(office, file);
  const { parseWorkbook } = await import('../../readers/xlsx/index.ts');
  return parseWorkbook(office, file);
};
