import type { SetRun, StandardFont, StandardFontFamilies } from '../../../model/report/typesetting.ts';

/** Words of a paragraph behind a heading that stands in its line: up to its first mark it may be set as a heading is. */
export function wordsBehindLead(
  runs: readonly SetRun[],
  { heading1, heading2, body }: Readonly<Record<StandardFont, StandardFontFamilies>>,
): readonly SetRun[] {
  const [first, ...rest] = runs;
  if (!first || rest.length === 0 || !/[。：:]\s*$/.test(first.text)) return runs;
  const families = [heading1, heading2, body].flatMap((each) => each.families);
  const isSet = first.size === rest[0]!.size && (first.font === undefined || families.includes(first.font));
  return isSet ? rest : runs;
}
