import type { Ledger } from '../../../model/ledger.ts';
import { compare, findFigures, type ParsedFigure, printQuantity } from '../../../numeral/index.ts';
import { defineRule } from '../../rule.ts';

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

/** Every figure of a report that has a ledger is a fact. */
export const untraceableNumber = defineRule('fact/untraceable-number', ({ lines, ledger }, say) => {
  if (!ledger) return;
  for (const line of lines) {
    if (line.kind === 'cell' || line.kind === 'title') continue;
    for (const { start, end, text, parsed } of findFigures(line.free))
      say({ line, start, end, expected: linkTo(parsed, text, ledger) });
  }
});
