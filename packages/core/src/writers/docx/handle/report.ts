import type { Attachment, Block, Report } from '../../../model/report/report.ts';
import { type Fragment, type WriteContext, writeBlocks } from '../context.ts';
import { attachmentNote } from '../ending/attachment-note.ts';
import { closingOf } from '../ending/closing.ts';
import { imprint } from '../ending/imprint.ts';
import { signature } from '../ending/signature.ts';
import { masthead } from '../head/masthead.ts';
import { opening } from '../head/opening.ts';
import { title } from '../head/title.ts';
import { joinSections, type PageRun } from '../join-sections.ts';
import { liesOnSide } from '../lies-on-side.ts';
import { attachmentsOf } from '../numbers.ts';
import { landscapeOf } from '../page/geometry.ts';
import { empty } from '../paragraph.ts';

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
  ];
  const annexes = attachments.map((attachment) => annexOf(attachment, context));
  const runs = [{ kind: 'portrait', blocks } as const, ...annexes];
  const isAlone = head.imprintPage === 'even';
  // 版记 never stands on a page that lies on its side.
  const opens = isAlone || runs.at(-1)?.kind === 'landscape';
  const above = opens ? [] : lastUpright(runs);
  const lastTable = above.findLastIndex(({ type }) => type === 'table');
  const belowTable = lastTable < 0 ? Number.POSITIVE_INFINITY : above.length - 1 - lastTable;
  const foot = imprint(head, belowTable, context);
  // LibreOffice hangs what floats on a paragraph of its own page: a section cannot begin with it.
  const blocksOfFoot = opens && foot.length > 0 ? [empty('Separator'), ...foot] : foot;
  return joinSections([...runs, { kind: isAlone ? 'imprint' : 'portrait', blocks: blocksOfFoot }]);
}

function annexOf(attachment: Attachment, context: WriteContext): PageRun {
  const isTurned = liesOnSide(attachment, context.geometry);
  const within = isTurned ? { ...context, geometry: landscapeOf(context.geometry) } : context;
  return { kind: isTurned ? 'landscape' : 'portrait', blocks: context.write(attachment, within) as Fragment[] };
}

/** What stands on the upright pages at the end of the document. */
const lastUpright = (runs: readonly PageRun[]): readonly Fragment[] =>
  runs.slice(runs.findLastIndex(({ kind }) => kind !== 'portrait') + 1).flatMap(({ blocks }) => blocks);
