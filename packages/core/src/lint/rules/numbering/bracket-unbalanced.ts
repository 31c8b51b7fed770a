import { defineRule } from '../../framework/rule.ts';
import { typedLabel } from '../../text/labels-of.ts';
import { printLabel } from '../../text/print-label.ts';

/** A bracket lost or left over, of a number or in a cell. */
export const bracketUnbalanced = defineRule('numbering/bracket-unbalanced', ({ lines }, say) => {
  for (const line of lines) {
    const label = typedLabel(line);
    if (label && (label.open === '') !== (label.close === '') && !(label.level === 4 && label.open === '')) {
      const right = printLabel(label);
      say({ line, start: label.start, end: label.markStart, expected: [right], fix: `（${label.number}）` });
    }
    if (line.kind !== 'cell') continue;
    const { opened, closed } = unpaired(line.text);
    const [extra] = closed;
    if (extra === line.text.length - 1 && closed.length === 1 && opened.length === 0)
      say({ line, start: extra, end: extra + 1, actual: line.text, expected: [line.text.slice(0, extra)], fix: '' });
    else if (opened.length + closed.length > 0) {
      const at = opened[0] ?? extra!;
      say({ line, start: at, end: at + 1, actual: line.text });
    }
  }
});

function unpaired(text: string): { opened: readonly number[]; closed: readonly number[] } {
  const opened: number[] = [];
  const closed: number[] = [];
  for (const { index, 0: mark } of text.matchAll(/[（(）)]/g)) {
    if (/[（(]/.test(mark)) opened.push(index);
    else if (opened.pop() === undefined && !/^\s*[\d一二三四五六七八九十]{1,3}$/.test(text.slice(0, index)))
      closed.push(index);
  }
  return { opened, closed };
}
