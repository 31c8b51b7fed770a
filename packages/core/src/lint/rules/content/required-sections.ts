import type { HeadingClass } from '../../../tree/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { headPlace } from '../../subject/head-place.ts';
import { topSections } from '../../subject/top-sections.ts';

const required: readonly (readonly [HeadingClass, string])[] = [
  ['problems', '存在的不足和原因'],
  ['leadership-duty', '党政主要负责人履行推进法治建设第一责任人职责情况'],
  ['next-year', '下一年度主要安排'],
];
/** The rule that names the parts came into force on 2019-04-15; reports of earlier years have no third part. */
const firstYear = 2019;

/** A part that every report must have. What is about the leaders under another part has a rule of its own. */
export const requiredSections = defineRule('content/required-sections', (checked, say) => {
  const { year = firstYear, lines, report } = checked;
  const isReport = report.head.title === '' || /报告|情况|总结/.test(report.head.title);
  const parts = topSections(checked);
  if (!isReport || parts.length < 2 || year < firstYear) return;
  const classes = new Set<HeadingClass>(parts.map(({ part }) => part));
  const told = lines.some(({ kind, level, text }) => kind === 'heading' && level > 1 && /第一责任人/.test(text));
  if (!classes.has('achievements') && !classes.has('theme'))
    say({ place: headPlace(checked), actual: '主要举措和成效' });
  for (const [part, name] of required)
    if (!classes.has(part) && !(part === 'leadership-duty' && told)) say({ place: headPlace(checked), actual: name });
});
