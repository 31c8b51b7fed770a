import { type Message, type Outcome, requireArgument, say } from '../../../message/index.ts';
import type { DepartmentReturn, ReturnedCell, ReturnedRow } from '../../../model/form/department-return.ts';
import type { MetricColumn } from '../../../model/form/form.ts';
import type { Proposal } from '../../../model/form/proposals.ts';
import type { Metric } from '../../../model/pack/metric.ts';
import { decimalOf, isFigure, parseFigure, scaleOf, unitKin } from '../../../numeral/index.ts';
import type { Draft } from '../../draft/draft.ts';
import { figureValue } from '../import/figure-value.ts';

/**
 * What a person confirmed of figures that stood in texts, as returns like those of forms: from there on they are read,
 * compared and filed in the same way.
 *
 * @param draft the draft of the dossier
 * @param proposals all of them; only those with `accept` count
 * @returns a return for each file and department; messages where a metric is unknown or two figures claim one
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * acceptedReturns(drafted, []).value; // []
 * ```
 */
export function acceptedReturns(draft: Draft, proposals: readonly Proposal[]): Outcome<readonly DepartmentReturn[]> {
  requireArgument('draft', 'draft', draft);
  requireArgument('objects', 'proposals', proposals);
  const { dossier, ledger } = draft;
  const messages: Message[] = [];
  const rows = new Map<string, Map<string, Partial<Record<MetricColumn, ReturnedCell>>>>();
  const heads = new Map<string, Pick<DepartmentReturn, 'file' | 'sha256' | 'department'>>();
  const refused = new Set<string>();
  for (const { figure, role, department, classification, origin, accept } of proposals) {
    if (!accept) continue;
    const { file, sha256 = '', collected: _c, ...spot } = origin;
    const place = { file, ...withoutUndefined(spot) };
    const entry = ledger.entries.get(accept);
    const owner = department ?? entry?.source;
    if (!entry) messages.push(say('form/accept-unknown', { place, subject: figure, actual: accept }));
    else if (owner === undefined) messages.push(say('form/accept-source', { place, subject: figure }));
    if (!entry || owner === undefined) continue;
    const key = `${file}\n${sha256}\n${owner}`;
    heads.set(key, { file, sha256, department: nameOf(owner, draft) });
    const ofFile = rows.get(key) ?? new Map<string, Partial<Record<MetricColumn, ReturnedCell>>>();
    rows.set(key, ofFile);
    const cells = ofFile.get(accept) ?? {};
    ofFile.set(accept, cells);
    const column = role ?? 'value';
    const before = cells[column];
    if (before && !sameFigure(before.text, inUnitOf(figure, entry.metric).text)) {
      const subject = entry.metric.name;
      messages.push(say('form/accept-twice', { place, subject, actual: before.text, expected: [figure] }));
      refused.add(`${key}\n${accept}`);
    }
    const { text, precision } = inUnitOf(figure, entry.metric);
    cells[column] ??= { text, place };
    if (precision !== undefined) cells.precision ??= { text: precision, place };
    if (classification === 'internal') cells.classification = { text: '内部', place };
  }
  const { name, short } = dossier.report.organ;
  const returns = [...heads].map(([key, head]): DepartmentReturn => {
    const metrics = [...(rows.get(key) ?? [])].flatMap(([id, cells]): readonly ReturnedRow<MetricColumn>[] =>
      refused.has(`${key}\n${id}`) ? [] : [{ id, cells }],
    );
    return { ...head, organ: short ?? name, year: String(dossier.report.year), metrics, tasks: [], texts: [] };
  });
  return { value: returns, messages };
}

const withoutUndefined = <Of extends object>(value: Of): { [Key in keyof Of]: Exclude<Of[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as never;

/** The figure as a form would have it: digits in the metric's unit. One in a unit that is no kin of it stays, to be refused. */
function inUnitOf(figure: string, metric: Metric): { readonly text: string; readonly precision?: string } {
  const read = parseFigure(figure);
  const value = isFigure(read) ? figureValue(read, metric) : undefined;
  if (!isFigure(read) || value === undefined) return { text: figure };
  const kin = read.percent || read.form === 'rank' ? 'same' : unitKin(read.unit, scaleOf(metric.unit).base);
  if (kin === undefined || kin === 'other') return { text: figure };
  const text = metric.unit === '%' ? `${value}%` : value;
  return read.precision === 'exact' ? { text } : { text, precision: read.precision };
}

const nameOf = (department: string, { dossier }: Draft): string =>
  dossier.report.departments.find(({ id, name, aliases = [] }) => [id, name, ...aliases].includes(department))?.name ??
  department;

function sameFigure(one: string, other: string): boolean {
  const [left, right] = [parseFigure(one), parseFigure(other)];
  if (!isFigure(left) || !isFigure(right)) return one === other;
  return left.precision === right.precision && decimalOf(left.value) === decimalOf(right.value);
}
