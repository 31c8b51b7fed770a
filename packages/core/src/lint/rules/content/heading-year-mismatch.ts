import { headingParts } from '../../../tree/index.ts';
import { at, defineRule } from '../../framework/rule.ts';

const single = /(?<![\d—\-–～至〔（(])(?<year>20\d\d)(?=年(?!至|[—\-–～]|[前以之]))/g;

/** A heading of the first level that names another year than its part is about. */
export const headingYearMismatch = defineRule('content/heading-year-mismatch', ({ lines, year, structure }, say) => {
  if (year === undefined || structure.confidence === 'unsure') return;
  for (const line of lines) {
    if (line.kind !== 'heading' || line.level !== 1 || !line.part) continue;
    const years = [...line.free.matchAll(single)];
    const match: RegExpExecArray | undefined = years[0];
    if (!match || years.length > 1) continue;
    // 2026年重点工作 may be either, unless the part is the same with and without the year known.
    const bare = headingParts(line.free);
    const [part] = bare.parts;
    if (part === undefined || bare.class === 'mixed') continue;
    const right: number = part === 'next-year' ? year + 1 : year;
    const said = Number(match.groups?.year);
    if (said === right || (line.part.class !== bare.class && said !== year)) continue;
    say({ ...at(line, match, 'year'), expected: [String(right)] });
  }
});
