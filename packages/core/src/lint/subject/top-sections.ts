import type { Report, Section } from '../../model/report/report.ts';
import type { HeadingClass } from '../../tree/index.ts';
import { classOf } from './part-of.ts';

/** The parts of a report, in order, each with its class. */
export const topSections = ({
  report,
}: {
  readonly report: Report;
}): readonly { readonly section: Section; readonly part: HeadingClass }[] =>
  report.children.flatMap((child) =>
    child.type === 'section' && child.level === 1 ? [{ section: child, part: classOf(child) }] : [],
  );
