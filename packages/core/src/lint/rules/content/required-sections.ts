import type { PartClass } from '../../../tree/index.ts';
import type { Checked } from '../../framework/rule.ts';
import { defineRule } from '../../framework/rule.ts';
import { headPlace } from '../../subject/head-place.ts';
import { mayTell, tellsOfDuty } from '../../subject/told-part.ts';

const required: readonly (readonly [PartClass, string])[] = [
  ['problems', '存在的不足和原因'],
  ['leadership-duty', '党政主要负责人履行推进法治建设第一责任人职责情况'],
  ['next-year', '下一年度主要安排'],
];
/** The rule that names the parts came into force on 2019-04-15; reports of earlier years have no third part. */
const firstYear = 2019;

/** A part that every report must have, and of which no sentence tells. */
export const requiredSections = defineRule('content/required-sections', (checked, say) => {
  const { year = firstYear, report, structure } = checked;
  const isReport = report.head.title === '' || /报告|情况|总结|的函$/.test(report.head.title);
  const headed = structure.parts.filter(({ section }) => section !== undefined);
  if (!isReport || headed.length < 2 || structure.confidence === 'unsure' || year < firstYear) return;
  const told = new Set([...structure.parts, ...structure.inner].flatMap(({ names }) => names));
  if (!told.has('achievements') && headed.every(({ class: each }) => each !== 'theme' && each !== 'mixed'))
    say({ place: headPlace(checked), actual: '主要举措和成效' });
  for (const [part, name] of required)
    if (!told.has(part) && (part !== 'leadership-duty' || isPlain(checked)) && !isTold(checked, part))
      say({ place: headPlace(checked), actual: name });
});

/** Only a report in the form of the four parts is sure to lack the one on the leaders. */
const isPlain = ({ structure: { parts } }: Checked): boolean =>
  parts.some(({ class: each }) => each === 'achievements') &&
  parts.every(({ class: each, section }) => section !== undefined && each !== 'mixed' && each !== 'theme');

const isTold = ({ lines, year }: Checked, part: PartClass): boolean =>
  part === 'leadership-duty'
    ? tellsOfDuty(lines)
    : lines.some(({ kind, text }) => kind !== 'title' && mayTell[part](text, year));
