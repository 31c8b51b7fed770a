import { at, defineRule } from '../../framework/rule.ts';

const counted = /(?:清单|要点|安排|方案)[^。；]{0,12}?(?:明确|确定|列出|部署|分解)的?(?<all>\d{1,4})项(?:重点)?任务/g;

/** The text counts the tasks of the year's list otherwise than the list. */
export const countMismatch = defineRule('task/count-mismatch', ({ lines, dossier }, say) => {
  const count = dossier?.taskList.tasks.length ?? 0;
  if (count === 0) return;
  for (const line of lines)
    for (const match of line.text.matchAll(counted)) {
      const { all = '' } = match.groups ?? {};
      if (Number(all) !== count) say({ ...at(line, match, 'all'), expected: [String(count)] });
    }
});
