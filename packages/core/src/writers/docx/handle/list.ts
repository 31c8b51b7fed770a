import type { List } from '../../../model/report/report.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { run } from '../piece.ts';

/** Numbers are printed text, as those of headings are; unordered items are plain paragraphs. */
export function list({ ordered, start, children }: List, context: WriteContext): readonly Fragment[] {
  return children.flatMap((item, index) => {
    const lead = ordered ? [run(`${start + index}.`)] : [];
    const aboveTable = context.aboveTable && index === children.length - 1;
    return context.write(item, { ...context, aboveTable, lead: [...context.lead, ...lead] }) as Fragment[];
  });
}
