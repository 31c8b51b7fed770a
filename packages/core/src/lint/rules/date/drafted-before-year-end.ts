import { defineRule } from '../../framework/rule.ts';

const halfYear = /上半年|半年|季度|阶段性/;

/** A report on a whole year that bears a date before the year's end. */
export const draftedBeforeYearEnd = defineRule(
  'date/drafted-before-year-end',
  ({ report, lines, year, places }, say) => {
    if (year === undefined || halfYear.test(report.head.title)) return;
    const { issueDate } = report.head;
    if (issueDate !== undefined) {
      if (issueDate.startsWith(`${year}-`))
        say({ place: places.get('issueDate'), actual: issueDate, subject: String(year) });
      return;
    }
    const last = lines.findLast(({ attachment, kind }) => attachment === undefined && kind === 'paragraph');
    if (last && new RegExp(`^\\s*${year}年\\d{1,2}月\\d{1,2}日\\s*$`).test(last.text))
      say({ line: last, start: 0, end: last.text.length, actual: last.text.trim(), subject: String(year) });
  },
);
