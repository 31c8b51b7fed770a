import { defineRule } from '../../framework/rule.ts';
import { typedLabel } from '../../text/labels-of.ts';
import { printLabel } from '../../text/print-label.ts';

/** Look-alikes of the dot are another matter. */
const variantOfDot = /[．﹒·•]/;

/** A wrong mark after a number, or one after brackets, where none belongs. */
export const labelPunct = defineRule('numbering/label-punct', ({ lines }, say) => {
  for (const line of lines) {
    const label = typedLabel(line);
    if (!label || label.mark === '' || label.level === 5) continue;
    const { level, mark, markStart: start, end } = label;
    const right = level === 1 ? '、' : level === 3 ? '.' : '';
    if (mark === right || (level === 3 && variantOfDot.test(mark))) continue;
    const actual = line.text.slice(label.start, end).replaceAll(' ', '');
    say({ line, start, end, actual, expected: [printLabel(label)], fix: right });
  }
});
