import { nameOf } from '../../formulations/formulation-forms.ts';
import { yearsFor } from '../../formulations/formulation-misuses.ts';
import { fitsYear } from '../../formulations/formulation-validity.ts';
import { at, defineRule } from '../../framework/rule.ts';
import { titleAround } from '../../text/enclosed.ts';
import { sentencesIn } from '../../text/line-sentences.ts';
import { looksBack } from '../../text/look-back.ts';

const counted = /[一二三四五六七八九十]{1,3}个坚持/g;

/** A count of 坚持 that the table has for another report year, or two counts in one text whose year is not known. */
export const upholdsCount = defineRule('term/upholds-count', ({ lines, formulations, year }, say) => {
  const entries = new Map(
    formulations.filter(({ term }) => /个坚持$/.test(nameOf({ term }))).map((entry) => [nameOf(entry), entry]),
  );
  const uses = lines.flatMap((line) =>
    [...line.text.matchAll(counted)].flatMap((match) => {
      const span = at(line, match);
      const sentence = [...sentencesIn(line)].findLast(({ start }) => start <= span.start)?.text ?? '';
      const isOther = line.attachment || titleAround(line, span) || looksBack(sentence);
      return isOther || !entries.has(match[0]) ? [] : [{ ...span, words: match[0] }];
    }),
  );
  const latest = [...entries.keys()].findLast((name) => uses.some(({ words }) => words === name));
  for (const { words, ...span } of uses) {
    const years = year === undefined ? [] : yearsFor(span.line, year);
    const fitting = [...entries]
      .filter(([, entry]) => years.some((each) => fitsYear(entry, each)))
      .map(([name]) => name);
    const right = year === undefined ? latest : fitting.at(-1);
    if (right !== undefined && right !== words && !fitting.includes(words)) say({ ...span, expected: [right] });
  }
});
