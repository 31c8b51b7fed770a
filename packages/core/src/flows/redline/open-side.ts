import { makeError } from '../../message/index.ts';
import {
  acceptRevisions,
  type OfficeFile,
  openOffice,
  type PlacedPassage,
  refuseDamaged,
  type XmlElement,
} from '../../ooxml/index.ts';
import { readPassages } from '../../readers/docx/index.ts';
import { troubleWith } from '../intake/trouble-with.ts';

/** A Word file that is compared with another, with its passages. */
export interface Side {
  readonly bytes: Uint8Array;
  readonly office: OfficeFile;
  readonly root: XmlElement;
  readonly placed: readonly PlacedPassage[];
}

/** @throws InputError `import/format` on a damaged file, `check/workbook` on a workbook */
export function openSide(bytes: Uint8Array, file: string): Side {
  try {
    const office = refuseDamaged(openOffice(bytes));
    if (office.kind !== 'word') throw makeError('check/workbook', { subject: file });
    const root = office.root(office.main) as XmlElement;
    acceptRevisions(root);
    return { bytes, office, root, placed: readPassages(office) };
  } catch (error) {
    throw troubleWith(file, error);
  }
}
