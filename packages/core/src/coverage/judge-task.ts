import type { Evidence } from '../model/dossier/evidence.ts';
import {
  type CitedFact,
  type CoverageRow,
  type CoverageState,
  reportedStates,
  type TaskStanding,
} from '../model/dossier/matrix.ts';
import type { Task } from '../model/dossier/task.ts';
import type { Ledger } from '../model/ledger.ts';
import { chineseDate, printQuantity } from '../numeral/index.ts';
import { quote } from '../tree/index.ts';
import type { Traces } from './gather-traces.ts';
import { type Aim, judgeAims } from './judge-aims.ts';
import { saidWords } from './standing-of.ts';

interface Findings {
  readonly traces: Traces;
  /** Metric ids that the report prints anywhere. */
  readonly cited: ReadonlySet<string>;
  readonly ledger: Ledger;
  readonly documents: ReadonlyMap<string, Evidence>;
  /** What departments report; undefined where none was asked. */
  readonly standing: TaskStanding | undefined;
}

/** The verdict on one task, with its reasons. */
export function judgeTask(task: Task, { traces, cited, ledger, documents, standing }: Findings): CoverageRow {
  const aims = judgeAims(task, ledger);
  const told = standing?.said.flatMap((each) => each.evidence) ?? [];
  const evidence = [...new Set([...task.evidence, ...told, ...traces.evidence])].map((id) => ({
    id,
    title: documents.get(id)?.title ?? id,
  }));
  const aimed = aims.flatMap(({ metric }) => (metric === undefined ? [] : [metric]));
  const facts = [...new Set([...traces.facts, ...aimed.filter((id) => cited.has(id))])];
  const known = new Set(aimed.filter((id) => ledger.entries.get(id)?.quantity !== undefined));

  const reported = traces.sentences.length > 0;
  const missed = aims.filter(({ metric, state }) => metric !== undefined && state !== 'met');
  const isTold = standing?.state === 'done' || standing?.state === 'ongoing';
  const proven = facts.length + evidence.length + known.size > 0;
  const shown = proven || isTold;
  const state = stateOf({ exempt: task.exempt !== undefined, reported, missed: missed.length > 0, shown });
  const due = task.deadline?.date !== undefined && task.deadline.date <= ledger.asOf;
  const isBehind = standing?.state === 'ongoing' || standing?.state === 'not-done';
  const overdue =
    due && (state === 'uncovered' || (state !== 'exempt' && (isBehind || missed.some((aim) => aim.state === 'unmet'))));

  const reasons = [
    ...(task.exempt ? [`不报告：${task.exempt.reason}`] : []),
    ...reportedIn(traces),
    ...(!reported && !task.exempt ? [unreported({ proven, isTold })] : []),
    ...(standing && !task.exempt ? standingWords(standing) : []),
    ...aims.map((aim) => reasonOf(aim, cited)),
    ...(evidence.length > 0 ? [`佐证材料：${evidence.map(({ title }) => title).join('、')}`] : []),
    ...(overdue ? [`完成时限${task.deadline?.text}已到（数据截至${chineseDate(ledger.asOf)}）`] : []),
  ];
  return {
    task,
    state,
    reasons,
    overdue,
    sections: traces.sections,
    sentences: traces.sentences,
    facts: facts.map((id) => citedFact(id, ledger)),
    evidence,
    ...(standing && { standing }),
    targets: aims.map(({ target, state: reached }) => ({ target, state: reached })),
  };
}

function citedFact(metric: string, { entries }: Ledger): CitedFact {
  const entry = entries.get(metric);
  const value = entry && printQuantity(entry, {});
  return { metric, name: entry?.metric.name ?? metric, ...(value !== undefined && { value }) };
}

type Verdict = { readonly [Question in 'exempt' | 'reported' | 'missed' | 'shown']: boolean };

function stateOf({ exempt, reported, missed, shown }: Verdict): CoverageState {
  if (exempt) return 'exempt';
  if (reported) return missed ? 'partial' : 'covered';
  return shown ? 'partial' : 'uncovered';
}

function reportedIn({ sections, sentences }: Traces): readonly string[] {
  if (sentences.length === 0) return [];
  const where = sections.length > 0 ? sections.map(({ title }) => quote(title)).join('、') : '正文';
  return [`${where}有${sentences.length}句报告`];
}

const standingWords = ({ said, owedBy }: TaskStanding): readonly string[] => [
  ...said.map((each) => saidWords(each, reportedStates)),
  ...(owedBy.length > 0 ? [`还没有报落实情况：${owedBy.join('、')}`] : []),
];

const unreported = ({ proven, isTold }: { readonly proven: boolean; readonly isTold: boolean }): string => {
  if (proven) return '有数据或佐证材料，但没有语句注明报告这项任务';
  return isTold ? '单位报了落实情况，但没有语句注明报告这项任务' : '没有语句报告，也没有数据和佐证材料';
};

function reasonOf({ metric, words, figure, state, why }: Aim, cited: ReadonlySet<string>): string {
  if (metric === undefined) return `目标${quote(words)}没有对应指标，没有核对`;
  const uncited = figure !== undefined && !cited.has(metric) ? '，报告没有引用' : '';
  if (state === 'met') return `目标${quote(words)}已达到：${figure}${uncited}`;
  if (state === 'unmet') return `目标${quote(words)}没有达到：${figure}${uncited}`;
  return `目标${quote(words)}无法判断：${why}`;
}
