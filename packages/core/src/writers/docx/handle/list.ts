import type { List } from '../../../model/report/report.ts';
import type { Fragment, WriteContext } from '../context.ts';
import { run } from '../piece.ts';

/** Numbers are printed text, as those of headings are; unordered items are plain paragraphs. */
export function list({ ordered, start, children }: List, context: WriteContext): readonly Fragment[] {
  return children.flatMap((item, index) => {
    const lead = ordered ? [run(`${start + index}.`)] : [];
    return context.write(item, { ...context, lead: [...context.lead, ...lead] }) as Fragment[];
  });
}
