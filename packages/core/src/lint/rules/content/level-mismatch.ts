import { at, defineRule } from '../../framework/rule.ts';

/** What an organ of that kind has no power over. */
const beyond: readonly { readonly organ: RegExp; readonly pattern: RegExp; readonly kind: string }[] = [
  {
    organ: /镇|乡/,
    pattern: /立法(?:体系|工作|计划|规划|调研)|制定(?:地方性法规|政府规章)|行政复议体制改革/g,
    kind: '乡镇',
  },
  {
    organ: /街道/,
    pattern: /立法(?:体系|工作|计划|规划)|制定(?:地方性法规|政府规章)|乡村振兴|村民自治/g,
    kind: '街道',
  },
  { organ: /镇/, pattern: /乡域/g, kind: '镇' },
];

/** A matter that organs of this level do not deal with. */
export const levelMismatch = defineRule('content/level-mismatch', ({ lines, dossier }, say) => {
  if (dossier?.report.organ.level !== 'township') return;
  const { name } = dossier.report.organ;
  for (const { organ, pattern, kind } of beyond) {
    if (!organ.test(name)) continue;
    for (const line of lines)
      for (const match of line.free.matchAll(pattern)) say({ ...at(line, match), subject: kind });
  }
});
