import { defineRule } from '../../framework/rule.ts';
import { titleOf } from '../../subject/title-of.ts';

/** Documents that are no report, and have titles of their own. */
const others = /(?:清单|要点|方案|通知|通报|公告|公示|意见|安排|指标|计划|办法|规定|目录|白皮书|汇编|说明)(?:的通知)?$/;
/** What a report may be called; a 函 brings one along, and what comes in brackets is a stage of it. */
const types = /(?:报告|情况|总结|汇报|的函|复函)(?:[（(][^（）()]{1,16}[）)])?[。；，]?$/;

/** The title of a report without its subject or without the name of its type. */
export const titleElements = defineRule('content/title-elements', (checked, say) => {
  const line = titleOf(checked);
  if (!line || others.test(line.text)) return;
  const all = { line, start: 0, end: line.text.length };
  if (!/法治|依法行政|依法治|政府建设/.test(line.text)) say({ ...all, subject: '事由', expected: ['“法治政府建设”'] });
  if (!types.test(line.text)) say({ ...all, subject: '文种', expected: ['“报告”结尾'] });
});
