import { type Message, say } from '../../message/index.ts';
import type { DepartmentReturn, ReturnedRow } from '../../model/form/department-return.ts';
import { type MetricColumn, metricColumns } from '../../model/form/form.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { CollectedFact } from './collected-fact.ts';
import { stateFigure } from './state-figure.ts';

/** The figures that a return states, one for each metric; parts are put together. */
export function stateFacts(from: DepartmentReturn, ledger: Ledger, messages: Message[]): readonly CollectedFact[] {
  const byMetric = new Map<string, ReturnedRow<MetricColumn>[]>();
  for (const row of from.metrics) {
    const [id = ''] = row.id.split('#');
    const rows = byMetric.get(id);
    if (rows) rows.push(row);
    else byMetric.set(id, [row]);
  }
  return [...byMetric].flatMap(([id, rows]): readonly CollectedFact[] => {
    const metric = ledger.entries.get(id)?.metric;
    if (!metric) {
      for (const row of rows) sayUnknown(row, messages);
      return [];
    }
    if (rows.some((row) => isOfAnother(row, metric, ledger, messages))) return [];
    const stated = rows.flatMap((row) => {
      const part = row.id.includes('#') ? row.id.slice(id.length + 1) : undefined;
      const name = part === undefined ? metric.name : `${metric.name}：${part}`;
      const figure = stateFigure(row, metric, name, messages);
      return figure ? [{ row, part, figure }] : [];
    });
    const [first] = stated;
    if (!first) return [];
    const base = { metric, department: from.department, from, row: first.row, precision: first.figure.precision };
    if (first.part === undefined) return [{ ...base, quantity: first.figure.keys, place: first.figure.cell.place }];
    const missing = rows.filter((row) => !stated.some((each) => each.row === row));
    if (missing.length > 0) {
      const actual = missing.map((row) => row.id.slice(id.length + 1)).join('、');
      messages.push(say('form/parts-missing', { place: first.figure.cell.place, subject: metric.name, actual }));
      return [];
    }
    const parts = Object.fromEntries(stated.map(({ part = '', figure }) => [part, figure.keys.value ?? '']));
    return [{ ...base, quantity: { parts }, place: first.figure.cell.place }];
  });
}

/** The row calls itself by another metric's name, or counts in a unit that is not the metric's any more. */
function isOfAnother(
  { cells: { name, unit, value, numerator, to } }: ReturnedRow<MetricColumn>,
  metric: Metric,
  { entries }: Ledger,
  messages: Message[],
): boolean {
  const filled = value ?? numerator ?? to;
  if (!filled) return false;
  const other = name && [...entries.values()].find((each) => each.metric.name === name.text)?.metric;
  if (name && other && other.name !== metric.name) {
    const expected = [metric.name, metricColumns.name.title];
    messages.push(say('form/locked', { place: name.place, subject: metric.name, actual: name.text, expected }));
    return true;
  }
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');
  if (!unit || plain(unit.text) === plain(metric.unit)) return false;
  const actual = `${filled.text} ${unit.text}`;
  messages.push(say('form/other-unit', { place: unit.place, subject: metric.name, actual, expected: [metric.unit] }));
  return true;
}

function sayUnknown({ id, cells }: ReturnedRow<MetricColumn>, messages: Message[]): void {
  const cell = cells.value ?? cells.numerator ?? cells.to;
  if (cell)
    messages.push(say('form/unknown-row', { place: cell.place, actual: cells.name?.text ?? id, subject: cell.text }));
}
