import type { Attachment } from '../../../model/report/report.ts';
import { twips } from '../../../ooxml/index.ts';
import { plainText } from '../../../tree/index.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { breakName } from '../line-breaks/break-name.ts';
import { gbt9704, practice } from '../page/gbt9704.ts';
import { textWidth } from '../page/text-width.ts';
import { blankLines, styled, together } from '../paragraph.ts';
import { inLines, type Piece, run, tab } from '../piece.ts';

interface AttachmentNote {
  readonly blocks: readonly Fragment[];
  /** Lines that go to the next page as one, the empty one before them and what follows on the page of the last among them. */
  readonly held: number;
}

/**
 * 附件说明: “附件：” and the titles, further lines under the first character of the first title (7.3.4), broken by sense.
 * `below` lines follow on the page of its end. A long note may run over: only its first and its last two lines hold together.
 */
export function attachmentNote(
  attachments: readonly Attachment[],
  below: number,
  { numbers, geometry }: WriteContext,
): AttachmentNote {
  if (attachments.length === 0) return { blocks: [], held: below };
  const several = attachments.length > 1;
  const label = textWidth('附件：');
  const counts = attachments.map((attachment) => (several ? `${numbers.get(attachment)}.` : ''));
  const character = gbt9704.characterPitch.value;
  const number = several ? Math.max(character, ...counts.map(textWidth)) : 0;
  const left = twips(gbt9704.attachmentNoteIndent.value + label + number);
  const names = attachments.map(({ title }) => breakName(nameOf(title), (geometry.blockWidth - left) / character));
  const { holds, held } = holdingOf(
    names.map(({ length }) => length),
    below,
  );
  const lines = names.map((name, index) => {
    const lead = index === 0 ? [run('附件：')] : [];
    const count: Piece[] = several ? [run(counts[index] as string), tab] : [];
    return styled('AttachmentNote', [...lead, ...count, ...inLines(name)], geometry, {
      indent: { left, hanging: index === 0 ? label + number : number },
      keepLines: true,
      ...(holds[index] && together),
      ...(several && { tabStops: [{ type: 'left', position: left }] }),
    });
  });
  return { blocks: [...blankLines(gbt9704.attachmentNoteBlankLines.value, together), ...lines], held };
}

/** Without 书名号 around it and marks after it. */
const nameOf = (title: Attachment['title']): string =>
  plainText(title)
    .replace(/^《([^》]*)》$/, '$1')
    .replace(/[。；，]$/, '');

/** Which entries stand on the page of the next one, given the lines of each: all of a short note. */
function holdingOf(heights: readonly number[], below: number): { holds: readonly boolean[]; held: number } {
  const blank = gbt9704.attachmentNoteBlankLines.value;
  const last = heights.length - 1;
  const isShort = blank + heights.reduce((sum, height) => sum + height, below) <= practice.heldLines;
  const holds = heights.map((height, index) => {
    if (index === last) return below > 0;
    return isShort || (index === 0 && height === 1) || (index === last - 1 && heights[last] === 1);
  });
  const end = holds.indexOf(false);
  const first = heights.slice(0, end < 0 ? heights.length : end + 1);
  return { holds, held: first.reduce((sum, height) => sum + height, blank + (end < 0 ? below : 0)) };
}
