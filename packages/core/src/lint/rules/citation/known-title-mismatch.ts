import { type KnownTitle, knownTitles } from '../../formulations/known-titles.ts';
import { namedLawsIn, nearLawOf } from '../../formulations/named-laws.ts';
import { defineRule } from '../../framework/rule.ts';
import { titleAround } from '../../text/enclosed.ts';

/** The title or the years of a well-known document, or the name of a law, written in another way than published. */
export const knownTitleMismatch = defineRule('citation/known-title-mismatch', ({ lines, formulations }, say) => {
  const titles = knownTitles(formulations);
  const slipping = slipsOf(titles);
  for (const line of lines)
    for (const { start, end, right } of [
      ...titles.flatMap((known) => [...mistakes(line.text, known)]),
      ...slipping(line.text),
    ]) {
      const whole = titleAround(line, { start, end }) ?? { start, end };
      const fix = line.text.slice(whole.start, start) + right + line.text.slice(end, whole.end);
      say({ line, ...whole, actual: line.text.slice(start, end), expected: [right], fix });
    }
  for (const law of lines.flatMap((line) => [...namedLawsIn(line)])) {
    const right = nearLawOf(law);
    const { line, start, end, name } = law;
    if (right !== undefined && titles.every(({ name: known, wrong }) => known !== name && !wrong.includes(name)))
      say({ line, start, end, actual: name, expected: [right] });
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

/** What is done with a document of the whole country, whose name stands without marks. */
const acted = /(?:推进|落实|实施|开展|对照|贯彻|执行|按照|完成)$/;

/** Where these words begin a name: after a place they are the name of a document of that place. */
function* startsOf(words: string, text: string): Generator<number> {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (at === 0 || '《〈“、，。；：（'.includes(text[at - 1]!) || acted.test(text.slice(Math.max(0, at - 4), at)))
      yield at;
}

const nearestYears = (from: string, to: string, years: readonly string[]): string =>
  years.find((each) => each === `${from}—${to}`) ??
  years.findLast((each) => each.endsWith(to)) ??
  years.findLast((each) => each.startsWith(from)) ??
  years.at(-1)!;

/** Characters of titles that are typed for one another, by sound or shape: 法制 for 法治, 督查 for 督察, 刚要 for 纲要. */
const alike = ['治制冶', '察查', '纲刚钢', '划化', '例列', '设没', '则责', '序续', '竞境'];
const folded = new Map(alike.flatMap((group) => [...group].map((each) => [each, group[0]!] as const)));
const fold = (words: string): string => [...words].map((each) => folded.get(each) ?? each).join('');
/** A shorter one is too easily another document. */
const shortest = 8;

/** Finds whole titles that differ from a known one only in such characters. */
function slipsOf(titles: readonly KnownTitle[]) {
  const told = new Set(titles.flatMap(({ name, wrong }) => [name, ...wrong]));
  const rights = new Map(titles.filter(({ name }) => name.length >= shortest).map(({ name }) => [fold(name), name]));
  return function* slips(text: string) {
    for (const { index, 1: words = '' } of text.matchAll(/《([^《》（(]{8,60})[（(》]/g)) {
      const right = told.has(words) ? undefined : rights.get(fold(words));
      if (right !== undefined) yield { start: index + 1, end: index + 1 + words.length, right };
    }
  };
}
