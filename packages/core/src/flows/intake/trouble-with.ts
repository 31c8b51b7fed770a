import { makeError } from '../../message/index.ts';
import { PackageError } from '../../ooxml/index.ts';

/** The error as it is said to whoever gave the file. */
export function troubleWith(file: string, error: unknown): unknown {
  if (!(error instanceof PackageError)) return error;
  return makeError('import/format', { subject: file, actual: error.message, expected: [error.remedy] });
}
