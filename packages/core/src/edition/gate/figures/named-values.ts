import type { Dossier } from '../../../model/dossier/dossier.ts';
import type { Fact, Target } from '../../../model/dossier/fact.ts';
import type { Task } from '../../../model/dossier/task.ts';
import type { DecimalText, Ledger } from '../../../model/ledger.ts';
import type { DecimalInput } from '../../../model/primitives.ts';
import { decimalOf, factorOf, product, scaleOf, sum } from '../../../numeral/index.ts';
import type { Weigh } from '../words/name-words.ts';
import { type LedgerValue, ledgerValues } from './ledger-values.ts';
import { statedValues } from './stated-values.ts';
import type { NamedValue } from './value-index.ts';

type Source = Pick<Dossier, 'taskList' | 'facts' | 'report'>;

/** The words that tell of a metric by its name. */
type Telling = (name: string) => ReadonlySet<string>;
const nothing: ReadonlySet<string> = new Set();

/** Every value of an internal fact, also of one that its ledger entry passes over, and of an internal task; in stages. */
export function* internalValues(
  ledger: Ledger,
  { facts, taskList, report }: Source,
  weigh: Weigh,
  telling: Telling,
): Generator<void, readonly NamedValue[], void> {
  const values: NamedValue[] = [];
  for (const entry of ledger.entries.values()) {
    if (entry.classification !== 'internal') continue;
    yield;
    const { name } = entry.metric;
    values.push(...named(name, ledgerValues(entry), weigh, telling(name)));
  }
  yield;
  for (const fact of facts) {
    const entry = ledger.entries.get(fact.metric);
    if (entry?.classification !== 'internal' && fact.classification !== 'internal') continue;
    const name = entry?.metric.name ?? fact.metric;
    const { scale, base: unit } = scaleOf(entry?.metric.unit ?? '');
    const form = entry?.metric.kind === 'rate' ? 'percent' : entry?.metric.kind === 'rank' ? 'rank' : 'number';
    const stated = numbersOf(fact).map((value): LedgerValue => {
      const whole = scale === '' ? value : product(value, factorOf[scale]);
      return { value: whole, form, unit, role: '填报的数', derived: false };
    });
    values.push(...named(name, [...stated, ...valuesIn(fact.note ?? '', '备注')], weigh, telling(name)));
  }
  for (const task of tasksOf({ taskList, report }))
    if (task.classification === 'internal') values.push(...named(task.content, valuesOfTask(task), weigh));
  return distinct(values);
}

/** Values of public facts, and figures in the words of public tasks. */
export function openValues(ledger: Ledger, { taskList, report }: Source, weigh: Weigh): readonly NamedValue[] {
  const values: NamedValue[] = [];
  for (const entry of ledger.entries.values()) {
    if (entry.classification !== 'public') continue;
    values.push(...named(entry.metric.name, ledgerValues(entry), weigh));
  }
  for (const task of tasksOf({ taskList, report }))
    if (task.classification === 'public') values.push(...named('', valuesOfTask(task), weigh));
  return values;
}

const tasksOf = ({ taskList, report }: Pick<Source, 'taskList' | 'report'>): readonly Task[] => [
  ...taskList.tasks,
  ...(report.nextTasks ?? []),
];

const named = (
  name: string,
  values: readonly LedgerValue[],
  weigh: Weigh,
  telling: ReadonlySet<string> = nothing,
): readonly NamedValue[] => {
  const own = weigh(name);
  return values.map((value) => ({
    ...value,
    name,
    telling,
    words: value.part === undefined ? [own] : [own, weigh(name + value.part)],
  }));
};

const decimals = (...inputs: readonly (DecimalInput | undefined)[]): readonly DecimalText[] =>
  inputs.flatMap((input) => (input === undefined ? [] : (decimalOf(input) ?? [])));

function numbersOf({
  value,
  numerator,
  denominator,
  parts = {},
  from,
  to,
  prior,
  target,
}: Fact): readonly DecimalText[] {
  const before = typeof prior === 'object' ? [prior.numerator, prior.denominator] : [prior];
  return decimals(value, numerator, denominator, ...Object.values(parts), from, to, ...before, target?.value);
}

function valuesOfTask({ content, targets }: Task): readonly LedgerValue[] {
  return [
    ...valuesIn(content, '内容里的数'),
    ...targets.flatMap((target) => [...valuesIn(target.text ?? '', '目标数'), ...targetValue(target)]),
  ];
}

function targetValue({ value, unit = '' }: Target): readonly LedgerValue[] {
  const form = /[%‰]|百分点/.test(unit) ? 'percent' : 'number';
  const { scale, base } = scaleOf(unit);
  return decimals(value).map((each) => ({
    value: scale === '' ? each : product(each, factorOf[scale]),
    form,
    unit: base,
    role: '目标数',
    derived: false,
  }));
}

/** Figures with a unit, in words. */
const valuesIn = (text: string, role: string): readonly LedgerValue[] =>
  statedValues(text).flatMap(({ value, form, unit, unlikely }) =>
    unlikely || unit === '' ? [] : [{ value, form, unit, role, derived: false }],
  );

/** The same value with the same unit is kept under its first role. */
function distinct(values: readonly NamedValue[]): readonly NamedValue[] {
  const seen = new Map<string, NamedValue>();
  for (const value of values) {
    const key = `${value.name} ${value.form} ${sum([value.value])} ${value.unit}`;
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
