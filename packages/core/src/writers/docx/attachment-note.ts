import { TabStopType } from 'docx';
import type { Attachment } from '../../model/report.ts';
import { plainText } from '../../tree/index.ts';
import type { WriteContext, Written } from './context.ts';
import { gbt9704 } from './gbt9704.ts';
import { blankLines, styled, together } from './paragraph.ts';
import { type Piece, run, tab } from './piece.ts';
import { textWidth } from './text-width.ts';

/**
 * 附件说明: “附件：” and the titles, further lines under the first character of the first title (7.3.4); on the page
 * of the signature that follows.
 */
export function attachmentNote(
  attachments: readonly Attachment[],
  followed: boolean,
  { numbers }: WriteContext,
): readonly Written[] {
  if (attachments.length === 0) return [];
  const several = attachments.length > 1;
  const label = textWidth('附件：');
  const number = several ? gbt9704.characterPitch.value : 0;
  const left = gbt9704.attachmentNoteIndent.value + label + number;
  const lines = attachments.map((attachment, index) => {
    const name = run(
      plainText(attachment.title)
        .replace(/^《(.*)》$/, '$1')
        .replace(/[。；，]$/, ''),
    );
    const lead = index === 0 ? [run('附件：')] : [];
    const count: Piece[] = several ? [run(`${numbers.get(attachment)}.`), tab] : [];
    const hanging = index === 0 ? label + number : number;
    return styled('AttachmentNote', [...lead, ...count, name], {
      indent: { left, hanging },
      keepLines: true,
      ...((followed || index < attachments.length - 1) && together),
      ...(several && { tabStops: [{ type: TabStopType.LEFT, position: left }] }),
    });
  });
  return [...blankLines(gbt9704.attachmentNoteBlankLines.value, together), ...lines];
}
