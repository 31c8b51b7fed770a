import { type Message, type Outcome, requireArgument, say } from '../../message/index.ts';
import { departmentNamed } from '../../model/dossier/department-named.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Fact } from '../../model/dossier/fact.ts';
import type { Task } from '../../model/dossier/task.ts';
import {
  type AskedMetric,
  type AskedTask,
  type DepartmentForm,
  type GivenCells,
  progressStates,
} from '../../model/form/form.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { printQuantity } from '../../numeral/index.ts';
import { placeAt } from '../../source/index.ts';
import type { Draft } from '../draft/draft.ts';

/**
 * What each department is asked for: the metrics it is the source of, in the catalogue's order, and the tasks it leads or
 * answers for. A department that owes nothing gets no form. Values the dossier has already stand in the form.
 *
 * @param draft a draft
 * @returns a form for each department, in the order of the registry; a message for each figure that nobody is asked for
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * askDepartments(drafted).value.map(({ department, metrics }) => [department, metrics.length]); // [['复议科', 0]]
 * ```
 */
export function askDepartments(draft: Draft): Outcome<readonly DepartmentForm[]> {
  requireArgument('draft', 'draft', draft);
  const { dossier, ledger } = draft;
  const { report } = dossier;
  const nameOf = namesIn(dossier);
  const asked = new Map<string, LedgerEntry[]>();
  const messages: Message[] = [];
  const chosen = new Map(
    Object.entries(report.collect?.metrics ?? {}).map(([name, ids]) => [nameOf(name) ?? name, ids] as const),
  );
  for (const [name, ids] of chosen) {
    ids.forEach((id, index) => {
      const entry = ledger.entries.get(id);
      if (entry) add(asked, name, entry);
      else {
        const place = placeAt(dossier.places, `collect/metrics/${name}/${index}`);
        messages.push(say('fact/unknown-metric', { place, actual: id, expected: [] }));
      }
    });
  }
  const registered = new Set(report.departments.map(({ name }) => name));
  for (const entry of ledger.entries.values()) {
    const { metric, fact, source } = entry;
    if (metric.derive) continue;
    const owner = source === undefined ? undefined : nameOf(source);
    // A fact of the dossier names its own source; what the pack proposes counts where that department is registered.
    if (owner !== undefined && (fact !== undefined || registered.has(owner)) && !chosen.has(owner))
      add(asked, owner, entry);
    else if (owner === undefined && (fact !== undefined || metric.required))
      messages.push(say('form/nobody-asked', { place: entry.place, subject: metric.name, actual: source ?? '' }));
  }
  const tasks = tasksByDepartment(dossier);
  const sharing = new Map<string, string[]>();
  for (const [name, entries] of asked)
    for (const { metric } of entries) sharing.set(metric.id, [...(sharing.get(metric.id) ?? []), name]);

  const names = [...new Set([...registered, ...asked.keys(), ...tasks.keys()])];
  const forms = names.flatMap((department): readonly DepartmentForm[] => {
    const metrics = (asked.get(department) ?? []).flatMap((entry) =>
      rowsOf(
        entry,
        department,
        (sharing.get(entry.metric.id) ?? []).filter((other) => other !== department),
      ),
    );
    const own = tasks.get(department) ?? [];
    if (metrics.length === 0 && own.length === 0) return [];
    const { deadline, contact } = report.collect ?? {};
    const date = report.asOf ?? (`${report.year}-12-31` as const);
    const { name, short } = report.organ;
    const { year } = report;
    return [{ organ: short ?? name, year, department, deadline, contact, date, metrics, tasks: own, texts: {} }];
  });
  return { value: forms, messages };
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** The registered name behind a name; where nothing is registered, the name itself. */
function namesIn({ report: { departments } }: Dossier): (name: string) => string | undefined {
  const names = new Map<string, string>();
  for (const { id, name, aliases = [], members = [] } of departments) {
    for (const each of [id, name, ...aliases]) names.set(each, name);
    for (const member of members) if (!names.has(member)) names.set(member, member);
  }
  return (name) => (departments.length === 0 ? name : (names.get(name) ?? departmentNamed(name, departments)?.name));
}

/** One row for a figure, or one for each part of a fact that is given by parts. */
function rowsOf(entry: LedgerEntry, department: string, sharedWith: readonly string[]): readonly AskedMetric[] {
  const { metric, fact, prior } = entry;
  const own = fact !== undefined && (entry.source === department || sharedWith.length > 0) ? fact : undefined;
  const base = {
    metric: metric.id,
    name: metric.name,
    unit: metric.unit,
    kind: metric.kind,
    definition: metric.definition,
    sharedWith,
  };
  if (own?.parts) {
    return Object.entries(own.parts).map(([part, value]) => ({
      ...base,
      part,
      name: `${metric.name}：${part}`,
      given: { ...described(own, entry), value: String(value) },
    }));
  }
  const given: GivenCells = own ? { ...quantityCells(own), ...described(own, entry) } : {};
  return [{ ...base, prior: prior === undefined ? undefined : printPrior(entry), given }];
}

const quantityCells = ({ value, numerator, denominator, from, to }: Fact): GivenCells => ({
  value: texted(value),
  numerator: texted(numerator),
  denominator: texted(denominator),
  from: texted(from),
  to: texted(to),
});
const texted = (value: string | number | undefined): string | undefined =>
  value === undefined || value === '' ? undefined : String(value);

/** What is said beside a fact's number. */
function described(fact: Fact, { evidence, classification }: LedgerEntry): GivenCells {
  const [document] = evidence;
  return {
    precision: fact.precision === 'exact' ? undefined : fact.precision,
    evidence: document?.title,
    documentNumber: document?.documentNumber,
    date: document?.date,
    // Internal may be for its documents alone; that it is public is only said where somebody said it.
    classification: classification === 'internal' ? '内部' : fact.classification && '公开',
    note: fact.note,
  };
}

/** Digits without the unit, which has a column of its own. */
const printPrior = (entry: LedgerEntry): string | undefined =>
  entry.prior === undefined
    ? undefined
    : (printQuantity(
        { ...entry, precision: entry.priorPrecision ?? 'exact', quantity: { form: 'number', value: entry.prior } },
        { show: 'number' },
      ) ?? entry.prior);

/** The tasks of each department, those of a group under each of its members. */
function tasksByDepartment({ report, taskList, evidence }: Dossier): ReadonlyMap<string, AskedTask[]> {
  const members = new Map(report.departments.map(({ name, members = [] }) => [name, members]));
  const tasks = new Map<string, AskedTask[]>();
  for (const task of taskList.tasks) {
    const lead = new Set(task.lead.flatMap((name) => spread(name, members)));
    for (const name of lead) add(tasks, name, askedTask(task, '牵头', name, evidence));
    for (const name of new Set(task.responsible.flatMap((each) => spread(each, members))))
      if (!lead.has(name)) add(tasks, name, askedTask(task, '责任', name, evidence));
  }
  return tasks;
}

const spread = (name: string, members: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const own = members.get(name) ?? [];
  return own.length > 0 ? own : [name];
};

function askedTask(task: Task, part: AskedTask['part'], department: string, evidence: Dossier['evidence']): AskedTask {
  const progress = task.progress?.find((each) => each.department === department);
  const document = evidence.find(({ id }) => progress?.evidence.includes(id));
  return {
    id: task.id,
    number: task.number ?? task.id,
    content: task.content,
    deadline: task.deadline?.text,
    part,
    given: progress
      ? {
          state: progress.state && progressStates[progress.state],
          text: progress.text,
          reason: progress.reason,
          evidence: document?.title,
          documentNumber: document?.documentNumber,
          date: document?.date,
        }
      : {},
  };
}
