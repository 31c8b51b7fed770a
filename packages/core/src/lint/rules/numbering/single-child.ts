import { defineRule } from '../../framework/rule.ts';
import { type LabelledLine, labelsOf } from '../../text/labels-of.ts';
import { printLabel } from '../../text/print-label.ts';

/** A level that has one item. */
export const singleChild = defineRule('numbering/single-child', ({ lines }, say) => {
  const groups = new Map<number, LabelledLine[]>();
  for (const each of labelsOf(lines)) if (!groups.get(each.group)?.push(each)) groups.set(each.group, [each]);
  for (const [only, ...others] of groups.values()) {
    if (!only || others.length > 0 || only.parentLevel === 0 || only.last !== 1) continue;
    const { line, typed } = only;
    say({ line, start: typed?.start ?? 0, end: typed?.end ?? line.text.length, actual: printLabel(only) });
  }
});
