import { defineRule, type FoundInLine } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';
import { typedLabel } from '../../text/labels-of.ts';
import { printLabel } from '../../text/print-label.ts';

/** Marks that look like the dot of 1. and are another character. */
export const markerVariant = defineRule('numbering/marker-variant', ({ lines }, say) => {
  const found: FoundInLine[] = [];
  for (const line of lines) {
    const label = typedLabel(line);
    if (label?.level !== 3 || !/[．﹒·•]/.test(label.mark)) continue;
    const { start: from, markStart: start, end } = label;
    const actual = line.text.slice(from, end).replaceAll(' ', '');
    found.push({ line, start, end, actual, expected: [printLabel(label)], fix: '.' });
  }
  sayTogether(found, say);
});
