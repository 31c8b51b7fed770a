import { defineRule } from '../../framework/rule.ts';
import { titleOf } from '../../subject/title-of.ts';

/** The title of a report without its subject or without the name of its type. */
export const titleElements = defineRule('content/title-elements', (checked, say) => {
  const line = titleOf(checked);
  if (!line || /(?:清单|要点|方案|通知|意见|安排|指标)(?:的通知)?$/.test(line.text)) return;
  const all = { line, start: 0, end: line.text.length };
  if (!/法治|依法行政|政府建设/.test(line.text)) say({ ...all, subject: '事由', expected: ['“法治政府建设”'] });
  if (!/(?:报告|情况|总结)(?:（[^（）]{1,12}）)?[。；，]?$/.test(line.text))
    say({ ...all, subject: '文种', expected: ['“报告”结尾'] });
});
