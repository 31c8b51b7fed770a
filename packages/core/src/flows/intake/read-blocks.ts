import { hasErrors, type Outcome } from '../../message/index.ts';
import { PackageError } from '../../ooxml/index.ts';
import { parseTextBlocks } from '../../readers/text/index.ts';
import { decodeText } from '../../source/index.ts';
import { isOfficeFile } from './is-office-file.ts';
import { mostCharacters } from './most-characters.ts';
import type { ReadFile } from './read-file.ts';
import { troubleWith } from './trouble-with.ts';

/** In UTF-8 a Chinese character takes three. */
const bytesEach = 3;

/**
 * What a .docx, .xlsx, .md or .txt file says, told by what is in it. Undefined where a text cannot be decoded. What opens
 * Office files is loaded for the first one: whoever checks texts has no use for it.
 *
 * @throws InputError `import/format` on a file that is none of these, or a damaged one
 */
export async function readBlocks(bytes: Uint8Array, file: string): Promise<Outcome<ReadFile | undefined>> {
  if (isOfficeFile(bytes, file)) {
    const { readOfficeBlocks } = await import('./read-office-blocks.ts');
    return readOfficeBlocks(bytes, file);
  }
  if (bytes.length > mostCharacters * bytesEach) throw troubleWith(file, new PackageError('too-much-text'));
  const { value: text, messages } = decodeText(bytes, file);
  if (text === undefined || hasErrors(messages)) return { value: undefined, messages };
  return { value: { blocks: parseTextBlocks(text, file), office: undefined }, messages };
}
