import type { Ledger } from '../../../model/ledger.ts';
import { compare, findFigures, type ParsedFigure, printQuantity } from '../../../numeral/index.ts';
import { defineRule } from '../../framework/rule.ts';

/** A link to the one metric whose figure is the same; none where several are, or none. */
function linkTo(figure: ParsedFigure | undefined, text: string, { entries }: Ledger): readonly string[] {
  const same = [...entries.values()].filter(({ quantity, metric }) => {
    const value = quantity && 'value' in quantity && quantity.form !== 'text' ? quantity.value : undefined;
    return value !== undefined && figure?.unit === metric.unit && compare(value, figure.value) === 0;
  });
  const [entry] = same;
  if (!entry || same.length > 1) return [];
  return [`[${printQuantity(entry, {}) ?? text}](fact:${entry.metric.id})`];
}

/** The number of the list's tasks is compared with the list by a rule of its own. */
const countsTasks = /(?:清单|要点|安排|方案)[^。；]{0,12}(?:明确|确定|列出|部署|分解)的?$/;

/** Every figure of a report that has a ledger is a fact. */
export const untraceableNumber = defineRule('fact/untraceable-number', ({ lines, ledger }, say) => {
  if (!ledger) return;
  for (const line of lines) {
    if (line.kind === 'cell' || line.kind === 'title') continue;
    for (const { start, end, text, parsed } of findFigures(line.free))
      if (!countsTasks.test(line.free.slice(0, start)))
        say({ line, start, end, expected: linkTo(parsed, text, ledger) });
  }
});
