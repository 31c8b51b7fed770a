import { partsOverWhole } from '../../arithmetic/parts-over-whole.ts';
import { defineRule } from '../../framework/rule.ts';

/** More is mediated than was taken on, more corrected than was found. */
export const partExceedsWhole = defineRule('fact/part-exceeds-whole', ({ lines }, say) => {
  for (const line of lines)
    for (const { part, whole } of partsOverWhole(line))
      say({ line, start: part.start, end: part.end, expected: [whole.text] });
});
