import { compareDocuments, InputError } from '@fazhi/core';

/**
 * How many paragraphs, rows and texts around the body a file has otherwise than the one that is to be written over it: none
 * where someone only saved it again, or all of it was written home. Undefined where nobody can say.
 */
export async function lostBy(made: Uint8Array, there: Uint8Array): Promise<number | undefined> {
  try {
    const { value } = await compareDocuments({ bytes: made, file: 'a.docx' }, { bytes: there, file: 'b.docx' });
    return value && value.edits.length + (value.isAlikeBeside() ? 0 : 1);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
