import { defineRule, type FoundInLine } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';
import { typedLabel } from '../../text/labels-of.ts';
import { printLabel } from '../../text/print-label.ts';

/** (一), （一), 1): brackets of a number that are half-width, or only the second of them. */
export const labelWidth = defineRule('numbering/label-width', ({ lines }, say) => {
  const found: FoundInLine[] = [];
  for (const line of lines) {
    const label = typedLabel(line);
    if (!label) continue;
    const { level, open, close, start, markStart: end } = label;
    const lone = level === 4 && open === '';
    if (close === '' || (open === '' && !lone) || (open === '（' && close === '）')) continue;
    found.push({ line, start, end, expected: [printLabel(label)], fix: `（${label.number}）` });
  }
  sayTogether(found, say);
});
