import { defineRule } from '../../framework/rule.ts';

/** The list is of another year than the report. */
export const yearMismatch = defineRule('task/year-mismatch', ({ dossier, places, year }, say) => {
  const title = dossier?.taskList.title;
  if (title === undefined || /[—\-～至]/.test(title.replace(/〔.*?〕/g, ''))) return;
  const [, stated] = /(20\d\d)年/.exec(title) ?? [];
  if (stated !== undefined && Number(stated) !== year)
    say({ place: places.get('taskListTitle') ?? places.get('tasks'), actual: `${stated}年`, expected: [`${year}年`] });
});
