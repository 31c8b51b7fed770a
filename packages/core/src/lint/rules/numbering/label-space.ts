import { defineRule, type FoundInLine } from '../../framework/rule.ts';
import { sayTogether } from '../../framework/say-together.ts';
import { typedLabel } from '../../text/labels-of.ts';

/** Spaces in a number or behind it. */
export const labelSpace = defineRule('numbering/label-space', ({ lines }, say) => {
  const found: FoundInLine[] = [];
  for (const line of lines) {
    const label = typedLabel(line);
    if (!label) continue;
    const { start: from, textStart: to } = label;
    const typed = line.text.slice(from, to);
    const last = typed.trimEnd().length;
    const inner = typed.slice(0, last).search(/ /);
    const start = from + (inner === -1 ? last : inner);
    const end = inner === -1 ? to : start + /^ */.exec(line.text.slice(start, to))![0].length;
    if (start === end) continue;
    found.push({ line, start, end, actual: typed, expected: [typed.replaceAll(/[ \u3000]/g, '')], fix: '' });
  }
  sayTogether(found, say);
});
