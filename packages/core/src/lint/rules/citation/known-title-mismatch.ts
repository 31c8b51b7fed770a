import { type KnownTitle, knownTitles } from '../../formulations/known-titles.ts';
import { defineRule } from '../../framework/rule.ts';
import { titleAround } from '../../text/enclosed.ts';

/** The title or the years of a well-known document, written in another way than published. */
export const knownTitleMismatch = defineRule('citation/known-title-mismatch', ({ lines, formulations }, say) => {
  const titles = knownTitles(formulations);
  for (const line of lines)
    for (const { start, end, right } of titles.flatMap((known) => [...mistakes(line.text, known)])) {
      const whole = titleAround(line, { start, end }) ?? { start, end };
      const fix = line.text.slice(whole.start, start) + right + line.text.slice(end, whole.end);
      say({ line, ...whole, actual: line.text.slice(start, end), expected: [right], fix });
    }
});

const range = /^[（(]((?:19|20)\d\d)[^\d（）()]{1,2}((?:19|20)\d\d)年?[）)]/;

function* mistakes(text: string, { name, years, wrong }: KnownTitle) {
  for (const form of wrong)
    for (const start of startsOf(form, text)) yield { start, end: start + form.length, right: name };
  if (years.length === 0) return;
  for (const start of startsOf(name, text)) {
    const [typed, from = '', to = ''] = range.exec(text.slice(start + name.length, start + name.length + 20)) ?? [];
    const right = `（${nearestYears(from, to, years)}年）`;
    if (typed !== undefined && typed !== right)
      yield { start, end: start + name.length + typed.length, right: name + right };
  }
}

/** Where these words begin a name: after a place they are the name of a document of that place. */
function* startsOf(words: string, text: string): Generator<number> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (at === 0 || '《〈“、，。；：（'.includes(text[at - 1]!)) yield at;
}

const nearestYears = (from: string, to: string, years: readonly string[]): string =>
  years.find((each) => each === `${from}—${to}`) ??
  years.findLast((each) => each.endsWith(to)) ??
  years.findLast((each) => each.startsWith(from)) ??
  years.at(-1)!;
