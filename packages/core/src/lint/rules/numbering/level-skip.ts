import { defineRule } from '../../framework/rule.ts';
import { labelsOf } from '../../text/labels-of.ts';
import { printLabel } from '../../text/print-label.ts';

/** A level that is left out below another. A text that has only 一、 and 1. leaves out none. */
export const levelSkip = defineRule('numbering/level-skip', ({ lines }, say) => {
  const labels = labelsOf(lines);
  const levels = new Set(labels.map(({ level }) => level));
  const told = new Set<number>();
  for (const { line, level, value, typed, parentLevel, group } of labels) {
    if (parentLevel === 0 || level === 5 || level <= parentLevel + 1 || told.has(group)) continue;
    if (parentLevel === 1 && level === 3 && !levels.has(2)) continue;
    told.add(group);
    const right = printLabel({ level: (parentLevel + 1) as 2 | 3, value });
    const above = printLabel({ level: parentLevel as 1 | 2, value: 1 });
    const found = { actual: printLabel({ level, value }), expected: [right], subject: `“${above}”一层` };
    say({ line, start: typed?.start ?? 0, end: typed?.end ?? line.text.length, ...found });
  }
});
