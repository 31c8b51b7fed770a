import type { Ledger } from '../../model/ledger.ts';

/**
 * A table of metrics by their parts as Markdown: a row for each part, in the order in which the metrics name them, a column for
 * each metric, 合计 below. Each cell is a link to the figure, so what it prints leads where every other figure leads. A part that
 * a metric has not stays —, which is not zero. What is internal stands between marks: an edition for everyone shows neither
 * the name nor a figure.
 */
export function partsTable(metrics: readonly string[], { entries }: Ledger): string {
  const partsOf = (id: string): ReadonlySet<string> => {
    const { quantity } = entries.get(id) ?? {};
    return new Set(quantity?.form === 'parts' ? quantity.parts.map(([name]) => name) : []);
  };
  const byMetric = new Map(metrics.map((id) => [id, partsOf(id)]));
  const names = [...new Set([...byMetric.values()].flatMap((parts) => [...parts]))];
  const shown = (id: string, text: string) =>
    entries.get(id)?.classification === 'internal' ? `<!-- internal -->${text}<!-- /internal -->` : text;
  const heading = (id: string) => shown(id, escaped(entries.get(id)?.metric.name ?? id));
  const cell = (id: string, name: string) =>
    shown(id, byMetric.get(id)?.has(name) ? `[](fact:${id}?part=${encodeURIComponent(name)})` : '—');
  const rows = [
    ['', ...metrics.map(heading)],
    ['---', ...metrics.map(() => '---:')],
    ...names.map((name) => [escaped(name), ...metrics.map((id) => cell(id, name))]),
    ['合计', ...metrics.map((id) => shown(id, `[](fact:${id})`))],
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A name as Markdown prints it, whatever stands in it. */
const escaped = (name: string): string => name.replaceAll(/[\\|*_<>`[\]]/g, '\\$&').replaceAll(/\s+/g, ' ');
