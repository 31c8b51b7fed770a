import { chineseNumber } from '../../../numeral/index.ts';
import { defineRule } from '../../framework/rule.ts';
import { type LabelledLine, labelsOf } from '../../text/labels-of.ts';
import { printLabel } from '../../text/print-label.ts';

/** A number left out, or given twice. Below the first level numbers may begin anew or run on. */
export const continuous = defineRule('numbering/continuous', ({ lines }, say) => {
  const lastOfGroup = new Map<number, number>();
  const lastOfLevel = new Map<number, number>();
  for (const { line, level, value, last: until, typed, group, parentLevel } of labelsOf(lines)) {
    const last = lastOfGroup.get(group);
    const before = lastOfLevel.get(level) ?? 0;
    const next = (last ?? 0) + 1;
    const beginsAnew = value === 1 && (last ?? 2) > 1;
    const runsOn = last === undefined && value === before + 1;
    const isExcerpt = last === undefined && before === 0 && parentLevel === 0;
    const right = value === next || beginsAnew || runsOn || isExcerpt ? value : next;
    const ended = right + (until - value);
    lastOfGroup.set(group, ended);
    lastOfLevel.set(level, ended);
    if (right === value || !typed) continue;
    const expected = [printLabel({ level, value: right })];
    const subject = last === undefined ? '第一项' : `“${printLabel({ level, value: last })}”之后`;
    const actual = printLabel({ level, value });
    const fix = fixOf(typed.number, level, right);
    const start = typed.start + line.text.slice(typed.start, typed.end).indexOf(typed.number);
    say({ line, start, end: start + typed.number.length, actual, expected, subject, fix, renumbers: true });
  }
});

function fixOf(number: string, level: LabelledLine['level'], value: number): string {
  if (level === 5) return printLabel({ level, value });
  return /^\d/.test(number) ? String(value) : chineseNumber(value);
}
