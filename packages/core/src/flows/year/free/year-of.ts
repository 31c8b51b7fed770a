import type { FreeText } from './free-texts.ts';

/** Titles of others, spans, days and what is compared with say nothing of the year of a return. */
const noise =
  /《[^《》]{0,120}》|[〔（(【[]\s*20\d\d\s*[〕）)\]】]|20\d\d年?\s*[-—–~～至到]+\s*20\d\d年?|(?:比|较|与|自|从|截至|截止)20\d\d年|20\d\d\s*年\s*\d{1,2}\s*月|20\d\d[-./]\d{1,2}[-./]\d{1,2}/gu;
const yearsIn = (text: string): readonly number[] =>
  [...text.replace(noise, '').matchAll(/(?<!\d)(20\d\d)(?=年|\D{0,2}(?:年度|法治|依法|数据|报送))/gu)].map(([, year]) =>
    Number(year),
  );

/**
 * The year that a return is on where it is not the report's: what its name and its first lines name, else its day: signed in
 * the first half of a year it is on the one before. Undefined where it is the report's or nothing tells.
 */
export function otherYearOf(file: string, texts: readonly FreeText[], year: number): number | undefined {
  const base = file.slice(file.lastIndexOf('/') + 1);
  const lines = texts.map(({ text }) => text);
  const named = [base, ...lines.slice(0, 5)].flatMap(yearsIn);
  if (named.length > 0) return named.includes(year) ? undefined : named[0];
  const all = lines.flatMap(yearsIn);
  if (all.includes(year)) return undefined;
  const days = lines
    .slice(-4)
    .flatMap((line) => [...line.matchAll(/(20\d\d)\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])/gu)]);
  const [, signed, month] = days.at(-1) ?? [];
  if (signed === undefined) return undefined;
  if (Number(month) > 6 && Number(month) < 10) return undefined;
  const meant = Number(month) <= 6 ? Number(signed) - 1 : Number(signed);
  return meant === year ? undefined : meant;
}
