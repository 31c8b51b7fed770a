import { defineRule } from '../../framework/rule.ts';

/** Where the structure of a report could not be read: what needs its parts has said nothing of them. */
export const structureUnread = defineRule('content/structure-unread', ({ reading, report, structure }, say) => {
  const { title } = report.head;
  if (title !== '' && !/报告|情况|总结|的函$/.test(title)) return;
  const read = structure.parts.map(({ line }) => line.text.slice(0, 16)).slice(0, 6);
  for (const { place, what } of reading?.unread ?? []) say({ place, actual: what, expected: read });
});
