import { defineRule } from '../../framework/rule.ts';
import { taskPlace } from '../../subject/task-place.ts';

const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、](?!\d))/;
const broken = /\d年\s+\d|[\u4e00-\u9fff]\s{2,}[\u4e00-\u9fff\d]|\n/;

/** What the printed page left in a value: a number before a group's title, a break inside a date. */
export const layoutResidue = defineRule('task/layout-residue', (checked, say) => {
  for (const { id, group, deadline, lead, responsible } of checked.dossier?.taskList.tasks ?? []) {
    group.forEach((title, index) => {
      const label = numbered.exec(title)?.[0];
      if (label !== undefined)
        say({
          place: taskPlace(checked, id, `group/${index}`),
          actual: title,
          expected: [title.slice(label.length).trim()],
        });
    });
    const values = [
      ['deadline/text', deadline?.text ?? ''],
      ...lead.map((name, at) => [`lead/${at}`, name]),
      ...responsible.map((name, at) => [`responsible/${at}`, name]),
    ] as const;
    for (const [path = '', value = ''] of values)
      if (broken.test(value))
        say({ place: taskPlace(checked, id, path), actual: value, expected: [value.replace(/\s+/g, '')] });
  }
});
