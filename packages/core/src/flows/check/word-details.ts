import type { Message } from '../../message/index.ts';
import type { LintSubject } from '../../model/lint.ts';
import type { OfficeFile } from '../../ooxml/index.ts';
import { readTypesetting } from '../../readers/docx/index.ts';
import { pageStandard } from '../../writers/docx/index.ts';
import { inOfficeFile } from '../intake/in-office-file.ts';
import { remarksIn } from '../verify/remarks/remarks-in.ts';

/** What a Word file has beside its words. */
interface WordDetails {
  /** How it is set, and what the standard asks of it. */
  readonly page: Pick<LintSubject, 'typesetting' | 'standard'>;
  /** What reviewers wrote in its margin. */
  readonly remarks: readonly Message[];
}

/** How a Word file is set and what stands in its margin; loaded with the first one that is checked. */
export const wordDetails = (office: OfficeFile, file: string): WordDetails => ({
  page: { typesetting: inOfficeFile(file, () => readTypesetting(office, file)), standard: pageStandard },
  remarks: office.kind === 'word' ? remarksIn(office, file) : [],
});
