import type { Report } from '../../../model/report/report.ts';
import { plainText, sameOrgan } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { isOfAnotherYear, yearOf } from '../../text/previous-year.ts';

/** The report that was handed in as last year's is of another year or organ, or has no text: what is compared with it says little. */
export const previousUnsuitable = defineRule('content/previous-unsuitable', (checked, say) => {
  const { previous, report, year = yearOf(report), places } = checked;
  if (!previous) return;
  const place = places.get('previous') ?? places.get('title');
  const found = (actual: string, wanted: string) => say({ place, actual, expected: [wanted] });
  if (plainText(previous.children).trim() === '') found('没有正文', '有正文的报告');
  if (year !== undefined && isOfAnotherYear(previous, year)) found(`是${yearOf(previous)}年度的`, `${year - 1}年度的`);
  const own = checked.dossier?.report.organ.name ?? organOf(report);
  const other = organOf(previous);
  if (own !== undefined && other !== undefined && !sameOrgan(own, other)) found(`是“${other}”的`, `“${own}”的`);
});

/** Whose report it is: the title begins with it, 云山县人民政府关于…; undefined where it begins otherwise. */
function organOf({ head: { title } }: Report): string | undefined {
  const cut = title.search(/关于|20\d\d/);
  return cut >= 3 && cut <= 40 ? title.slice(0, cut).trim() : undefined;
}
