import type { Block, Report } from '../../../model/report/report.ts';
import { type Fragment, type WriteContext, writeBlocks } from '../context.ts';
import { attachmentNote } from '../ending/attachment-note.ts';
import { closingOf } from '../ending/closing.ts';
import { imprint } from '../ending/imprint.ts';
import { signature } from '../ending/signature.ts';
import { masthead } from '../head/masthead.ts';
import { opening } from '../head/opening.ts';
import { title } from '../head/title.ts';
import { attachmentsOf } from '../numbers.ts';
import { separateTables } from '../separate-tables.ts';

/** Every part of a document in the order of the standard: 版头, 主体, 附件, 版记. */
export function report(node: Report, context: WriteContext): readonly Fragment[] {
  const { head } = node;
  const body = node.children.filter((child): child is Block => child.type !== 'attachment');
  const attachments = attachmentsOf(node);
  const signed = signature(head, context);
  const note = attachmentNote(attachments, signed.lines, context);
  const blocks = [
    ...masthead(head, context),
    ...title(head, context),
    ...opening(head, context),
    ...writeBlocks(body, { ...context, closing: closingOf(body, note.held) }),
    ...note.blocks,
    ...signed.blocks,
    ...attachments.flatMap((attachment) => context.write(attachment, context) as Fragment[]),
  ];
  return separateTables([...blocks, ...imprint(head, blocks.at(-1)?.type === 'table', context)]);
}
