import type { Handlers } from '../../../tree/index.ts';
import type { Part, WriteContext } from '../context.ts';
import { annotation } from './annotation.ts';
import { attachment } from './attachment.ts';
import { lineBreak } from './break.ts';
import { comment } from './comment.ts';
import { evidence } from './evidence.ts';
import { fact } from './fact.ts';
import { list } from './list.ts';
import { listItem } from './list-item.ts';
import { paragraph } from './paragraph.ts';
import { report } from './report.ts';
import { section } from './section.ts';
import { slot } from './slot.ts';
import { strong } from './strong.ts';
import { table } from './table.ts';
import { tableCell } from './table-cell.ts';
import { tableRow } from './table-row.ts';
import { task } from './task.ts';
import { text } from './text.ts';

export const handlers: Handlers<WriteContext, readonly Part[]> = {
  annotation,
  attachment,
  break: lineBreak,
  comment,
  evidence,
  fact,
  list,
  listItem,
  paragraph,
  report,
  section,
  slot,
  strong,
  table,
  tableCell,
  tableRow,
  task,
  text,
};
