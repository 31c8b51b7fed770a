import { defineRule } from '../../framework/rule.ts';
import { labelsOf } from '../../text/labels-of.ts';
import { printLabel } from '../../text/print-label.ts';

/** Numbers of one level that begin anew under some headings and run on under others. */
export const restartPolicy = defineRule('numbering/restart-policy', ({ lines }, say) => {
  const policies = new Map<number, 'anew' | 'on'>();
  const last = new Map<number, { readonly value: number; readonly group: number }>();
  for (const { line, level, value, last: until, typed, group, parentLevel } of labelsOf(lines)) {
    const before = last.get(level);
    last.set(level, { value: until, group });
    if (!typed || !before || before.group === group || parentLevel === 0) continue;
    const runsOn = value === before.value + 1;
    if (!runsOn && value !== 1) continue;
    const policy = runsOn ? 'on' : 'anew';
    const usual = policies.get(level) ?? policy;
    policies.set(level, usual);
    if (policy === usual) continue;
    const right = usual === 'anew' ? 1 : before.value + 1;
    say({
      line,
      start: typed.start,
      end: typed.end,
      actual: printLabel({ level, value }),
      expected: [printLabel({ level, value: right })],
      subject: runsOn ? '接着上一部分编号' : '重新从头编号',
    });
  }
});
