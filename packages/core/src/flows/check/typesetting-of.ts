import type { LintSubject } from '../../model/lint.ts';
import type { OfficeFile } from '../../ooxml/index.ts';
import { readTypesetting } from '../../readers/docx/index.ts';
import { pageStandard } from '../../writers/docx/index.ts';
import { inOfficeFile } from '../intake/in-office-file.ts';

/** How a Word file is set, and what the standard asks of it. */
export const typesettingOf = (office: OfficeFile, file: string): Pick<LintSubject, 'typesetting' | 'standard'> => ({
  typesetting: inOfficeFile(file, () => readTypesetting(office, file)),
  standard: pageStandard,
});
