import { defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';
import { sentencesIn } from '../../text/line-sentences.ts';

const dated = /(?<!\d)(?<year>20\d\d)年(?:1[0-2]|[1-9])月(?:\d{1,2}日)?/g;
/** A sentence that tells of the past or of something in force since, for a reason. */
const background =
  /自|从|以来|起|截至|截止|此前|曾|早在|历史|同期|上年|上一年|去年|较|相比|施行|印 {0,3}发|下发|发文|出台|修订|公布|颁布|发布|通过|批准|制定|创建|背景|计划|规划|方案|拟|将|预计|期限|届满|到期|持续|连续|启动|成立|至|底前|前完成|获评|获得|荣获|授予|认定|确定为|列为|被评为|命名|入选|遗留|历时/;

/** Something in the achievements that happened in another year. */
export const outOfYear = defineRule('date/out-of-year', ({ lines, year }, say) => {
  if (year === undefined) return;
  for (const line of lines) {
    if (line.kind === 'heading' || line.kind === 'cell' || partOf(line) !== 'achievements') continue;
    for (const { text, start } of sentencesIn({ text: line.free })) {
      // A date by itself, or below an office's name, signs or prints: it tells of nothing.
      if (background.test(text) || !/[，。；：]/.test(text) || text.includes(`${year}年`)) continue;
      for (const { index, 0: date, groups } of text.matchAll(dated))
        if (Number(groups?.year) !== year)
          say({ line, start: start + index, end: start + index + date.length, subject: String(year) });
    }
  }
});
