import type { Message } from '../../../message/index.ts';
import type { OfficeFile } from '../../../ooxml/index.ts';
import { readRemarks } from '../../../readers/docx/index.ts';
import { sayRemark } from './say-remarks.ts';

/** What reviewers wrote in the margin of a Word file and nobody settled there. */
export const remarksIn = (office: OfficeFile, file: string): readonly Message[] =>
  readRemarks(office)
    .filter(({ isSettled }) => !isSettled)
    .map((remark) => sayRemark(remark, { file }));
