import { type CoverageSource, coverTasks } from '../../src/coverage/index.ts';
import { makeLedger } from '../../src/ledger/index.ts';
import { type Task, task } from '../../src/model/dossier/task.ts';
import type { Metric } from '../../src/model/pack/metric.ts';
import { build } from '../../src/tree/index.ts';
import { catalogueOf, define, dossierOf } from '../ledger/dossier-of.ts';

export const taskOf = (id: string, more: Partial<Task> = {}): Task => task.parse({ id, content: `任务${id}`, ...more });

const few = [define('rate', 'rate', '%'), define('cases', 'count', '件'), define('hours', 'duration', '学时')];

export interface Given {
  readonly tasks: readonly Task[];
  readonly facts?: readonly string[];
  readonly evidence?: readonly string[];
  readonly report?: readonly ReturnType<typeof build.p>[];
  readonly asOf?: string;
  readonly metrics?: readonly Metric[];
}

/** A dossier of these tasks and facts, with a report of these paragraphs in one section. */
export function sourceOf({
  tasks,
  facts = [],
  evidence = [],
  report = [],
  asOf,
  metrics = few,
}: Given): CoverageSource & {
  readonly dossier: ReturnType<typeof dossierOf>;
} {
  const base = dossierOf(facts, evidence, asOf === undefined ? {} : { asOf });
  const dossier = { ...base, taskList: { tasks: [...tasks] } };
  const body = build.section(1, '主要举措', report, { id: 'work' });
  return { dossier, ledger: makeLedger(dossier, catalogueOf(metrics)).value, report: build.report({}, body) };
}

export const cover = (given: Given) => coverTasks(sourceOf(given));
