import type { Attachment, Report, ReportNode, Section, SectionLevel } from '../../model/report.ts';
import { chineseNumber } from '../../numeral/index.ts';
import { walk } from '../../tree/index.ts';

const printed: { readonly [Level in SectionLevel]: (n: number) => string } = {
  1: (n) => `${chineseNumber(n)}、`,
  2: (n) => `（${chineseNumber(n)}）`,
  3: (n) => `${n}.`,
  4: (n) => `（${n}）`,
};

/** The number of each section as printed, counted afresh within each parent (7.3.3), and of each attachment (7.3.7). */
export function numbersOf(report: Report): ReadonlyMap<Section | Attachment, string> {
  const numbers = new Map<Section | Attachment, string>();
  const attachments = attachmentsOf(report);
  for (const [index, attachment] of attachments.entries()) {
    numbers.set(attachment, attachments.length === 1 ? '' : String(index + 1));
  }
  for (const node of walk(report)) {
    const counts = new Map<SectionLevel, number>();
    for (const section of sectionsOf(node)) {
      const count = (counts.get(section.level) ?? 0) + 1;
      for (const level of counts.keys()) if (level > section.level) counts.delete(level);
      counts.set(section.level, count);
      numbers.set(section, printed[section.level](count));
    }
  }
  return numbers;
}

export const attachmentsOf = (report: Report): readonly Attachment[] =>
  report.children.filter((child) => child.type === 'attachment');

const sectionsOf = (node: ReportNode): readonly Section[] =>
  'children' in node ? (node.children as readonly ReportNode[]).filter((child) => child.type === 'section') : [];
