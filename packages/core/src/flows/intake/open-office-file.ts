import { makeError } from '../../message/index.ts';
import { fileKindOf, isZip, type OfficeFile, openOffice, PackageError, refuseDamaged } from '../../ooxml/index.ts';

/**
 * The Word file or workbook that these bytes are, told by what is in them; undefined where they may be text.
 *
 * @throws InputError `import/format` on a file of any other kind, or one of which a part is damaged
 */
export function openOfficeFile(bytes: Uint8Array, file: string): OfficeFile | undefined {
  const isOffice = isZip(bytes) || fileKindOf(bytes) !== undefined || /\.(?:docx?|xlsx?|wps|et)$/i.test(file);
  return isOffice ? inOfficeFile(file, () => refuseDamaged(openOffice(bytes))) : undefined;
}

/** What `read` makes of a file. What is wrong with its package is said as an `InputError` `import/format`. */
export function inOfficeFile<Value>(file: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw troubleWith(file, error);
  }
}

/** The error as it is said to whoever gave the file. */
export function troubleWith(file: string, error: unknown): unknown {
  if (!(error instanceof PackageError)) return error;
  return makeError('import/format', { subject: file, actual: error.message, expected: [error.remedy] });
}
