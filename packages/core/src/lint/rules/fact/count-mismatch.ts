import { wrongCounts } from '../../arithmetic/wrong-counts.ts';
import { defineRule } from '../../framework/rule.ts';

/** A list that has more or fewer entries than the number beside it says. */
export const countMismatch = defineRule('fact/count-mismatch', ({ lines }, say) => {
  for (const [index, line] of lines.entries())
    if (line.kind !== 'title' && line.kind !== 'cell')
      for (const { start, end, count } of wrongCounts(line, lines[index + 1]))
        say({ line, start, end, expected: [String(count)] });
});
