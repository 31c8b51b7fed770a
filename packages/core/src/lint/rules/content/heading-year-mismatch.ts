import { at, defineRule } from '../../framework/rule.ts';
import { partOf } from '../../subject/part-of.ts';

const single = /(?<![\d—\-–～至〔（(])(?<year>20\d\d)(?=年(?!至|[—\-–～]))/g;

/** A heading of the first level that names another year than its part is about. */
export const headingYearMismatch = defineRule('content/heading-year-mismatch', ({ lines, year }, say) => {
  if (year === undefined) return;
  for (const line of lines) {
    if (line.kind !== 'heading' || line.level !== 1) continue;
    const right = partOf(line) === 'next-year' ? year + 1 : year;
    for (const match of line.free.matchAll(single))
      if (Number(match[0]) !== right) say({ ...at(line, match), expected: [String(right)] });
  }
});
