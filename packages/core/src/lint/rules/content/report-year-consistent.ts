import { at, defineRule } from '../../framework/rule.ts';

const stated =
  /(?<year>20\d\d)年?度?(?:推进)?(?:全面)?(?:(?:依法行政|法治政府)(?:建设)?(?:工作)?(?:有关)?(?:年度)?(?:情况|报告|总结)|(?:有关)?(?:工作)?情况(?=报告如下|汇报如下))/g;

/** The title, the opening or an attachment names another year than the report's. */
export const reportYearConsistent = defineRule('content/report-year-consistent', ({ lines, year, report }, say) => {
  const said = year ?? report.head.year;
  if (said === 0) return;
  for (const line of lines) {
    const announces =
      line.kind === 'title' ||
      (line.sections.length === 0 && /现[将就在]/.test(line.text)) ||
      (line.kind === 'heading' && line.attachment);
    if (!announces) continue;
    for (const match of line.free.matchAll(stated))
      if (Number(match.groups?.year) !== said) say({ ...at(line, match, 'year'), expected: [String(said)] });
  }
});
