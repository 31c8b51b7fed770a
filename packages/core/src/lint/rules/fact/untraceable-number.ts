import type { Ledger, LedgerEntry } from '../../../model/ledger.ts';
import {
  compare,
  divide,
  factorOf,
  findFigures,
  type ParsedFigure,
  printQuantity,
  scaleOf,
} from '../../../numeral/index.ts';
import { plainText } from '../../../tree/index.ts';
import type { Line } from '../../framework/line.ts';
import { defineRule } from '../../framework/rule.ts';

/** The value of an entry as one number; undefined where it is open, a text, or from and to. */
const numberOf = ({ quantity }: LedgerEntry) =>
  quantity && 'value' in quantity && quantity.form !== 'text' ? quantity.value : undefined;

/** A link to the one metric whose figure is the same; none where several are, or none. */
function linkTo(figure: ParsedFigure | undefined, text: string, { entries }: Ledger): readonly string[] {
  const same = [...entries.values()].filter((entry) => {
    const value = numberOf(entry);
    return value !== undefined && figure?.unit === entry.metric.unit && compare(value, figure.value) === 0;
  });
  const [entry] = same;
  if (!entry || same.length > 1) return [];
  return [`[${printQuantity(entry, {}) ?? text}](fact:${entry.metric.id})`];
}

interface Suggestion {
  readonly expected: readonly string[];
  readonly subject?: string | undefined;
}

/**
 * What the words say the figure is, where the ledger doesn't say otherwise: its own figure is the same, or nobody has
 * supplied it. Where it is another, the text may be on something else, so only the number speaks.
 */
function suggest(figure: ParsedFigure | undefined, text: string, id: string | undefined, ledger: Ledger): Suggestion {
  const entry = id === undefined ? undefined : ledger.entries.get(id);
  const plain = { expected: linkTo(figure, text, ledger) };
  if (!entry || !figure) return plain;
  const value = numberOf(entry);
  if (entry.quantity && (value === undefined || compare(value, inUnit(figure, entry.metric.unit)) !== 0)) return plain;
  const words = (entry.quantity && printQuantity(entry, {})) ?? text;
  const first = entry.quantity ? [] : ['先在数据里填上这个指标'];
  return { subject: entry.metric.name, expected: [`[${words}](fact:${entry.metric.id})`, ...first] };
}

/** 760余万元 is 760 of a metric in 万元. */
const inUnit = ({ value }: ParsedFigure, unit: string) => divide(value, factorOf[scaleOf(unit).scale]);

/** The number of the list's tasks is compared with the list by a rule of its own. */
const countsTasks = /(?:清单|要点|安排|方案)[^。；]{0,12}(?:明确|确定|列出|部署|分解)的?$/;

/** Every figure of a report that has a ledger is a fact. */
export const untraceableNumber = defineRule('fact/untraceable-number', ({ lines, ledger, sureMetrics }, say) => {
  if (!ledger) return;
  const found: { readonly line: Line; readonly figure: ReturnType<typeof findFigures>[number] }[] = [];
  for (const line of lines) {
    if (line.kind === 'cell' || line.kind === 'title') continue;
    for (const figure of findFigures(line.free))
      if (!countsTasks.test(line.free.slice(0, figure.start))) found.push({ line, figure });
  }
  const texts = [...new Set(found.map(({ line }) => line))];
  const known =
    sureMetrics?.(texts.map(({ text, sections }) => ({ text, path: sections.map(({ title }) => plainText(title)) }))) ??
    [];
  for (const { line, figure } of found) {
    const { start, end, text, parsed } = figure;
    say({ line, start, end, ...suggest(parsed, text, known[texts.indexOf(line)]?.get(start), ledger) });
  }
});
