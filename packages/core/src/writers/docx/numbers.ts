import type { Attachment, List, ListItem, Report, Section, SectionLevel } from '../../model/report/report.ts';
import { chineseNumber } from '../../numeral/index.ts';

const printed: { readonly [Level in SectionLevel]: (n: number) => string } = {
  1: (n) => `${chineseNumber(n)}、`,
  2: (n) => `（${chineseNumber(n)}）`,
  3: (n) => `${n}.`,
  4: (n) => `（${n}）`,
};

/** What sections can stand in. */
type Holder = Report | Attachment | Section | List | ListItem;

/** The number of each section as printed, counted afresh within each parent (7.3.3), and of each attachment (7.3.7). */
export function numbersOf(report: Report): ReadonlyMap<Section | Attachment, string> {
  const numbers = new Map<Section | Attachment, string>();
  const attachments = attachmentsOf(report);
  for (const [index, attachment] of attachments.entries()) {
    numbers.set(attachment, attachments.length === 1 ? '' : String(index + 1));
  }
  const numberBelow = (node: Holder) => {
    const counts = new Map<SectionLevel, number>();
    for (const child of node.children) {
      if (child.type === 'section') {
        const count = (counts.get(child.level) ?? 0) + 1;
        for (const level of counts.keys()) if (level > child.level) counts.delete(level);
        counts.set(child.level, count);
        numbers.set(child, printed[child.level](count));
      }
      if (child.type !== 'paragraph' && child.type !== 'table') numberBelow(child);
    }
  };
  numberBelow(report);
  return numbers;
}

export const attachmentsOf = (report: Report): readonly Attachment[] =>
  report.children.filter((child) => child.type === 'attachment');
