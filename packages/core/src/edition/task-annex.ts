import type { Task, TaskList } from '../model/dossier/task.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Edition } from '../model/report/edition.ts';
import type { Attachment, Inline, Report, TableCell, TableRow } from '../model/report/report.ts';
import { printQuantity } from '../numeral/index.ts';
import { build, sentencesOf } from '../tree/index.ts';

/** Widths in characters. */
const columns = [
  { title: '序号', width: 3, align: 'center' },
  { title: '重点任务', width: 12, align: 'left' },
  { title: '责任单位', width: 7, align: 'left' },
  { title: '完成时限', width: 5, align: 'center' },
  { title: '落实情况', width: 15, align: 'left' },
] as const;

/** What the annex is made from: the report as its edition shows it. */
export interface TaskAnnexSource {
  readonly report: Report;
  readonly ledger: Ledger;
  readonly taskList: TaskList;
}

/**
 * 任务落实情况表: a row for each task, in the order of the list, with the sentences that report it, else the figures
 * its targets name. An edition for everyone has no row of an internal task, nor of one that is not to be reported.
 */
export function taskAnnex({ report, ledger, taskList }: TaskAnnexSource, edition: Edition): Attachment | undefined {
  const tasks = taskList.tasks.filter(
    ({ classification, exempt }) => edition.internal || (classification === 'public' && !exempt),
  );
  if (tasks.length === 0) return undefined;
  const said = sentencesByTask(report);
  const rows = tasks.flatMap((task, index): TableRow[] => {
    const progress = progressOf(task, said.get(task.id) ?? [], ledger, edition);
    return [...groupRow(task, tasks[index - 1]), build.row(...cellsOf(task, progress))];
  });
  const table = build.table([build.row(...columns.map(({ title }) => title)), ...rows], {
    align: columns.map(({ align }) => align),
    widths: columns.map(({ width }) => width),
  });
  return build.attachment(`${ledger.year}年度法治政府建设重点任务落实情况表`, table);
}

const groupOf = ({ group }: Task): string => group.join(' · ');

/**
 * A group begins with a row of its own, merged over all columns. A cell merged downwards would be cut at the foot of
 * a page, where LibreOffice leaves the rest of the page empty and forgets to repeat the header.
 */
function groupRow(task: Task, before: Task | undefined): TableRow[] {
  const group = groupOf(task);
  if (group === '' || (before && groupOf(before) === group)) return [];
  return [build.row(build.cell(group, { columnSpan: columns.length }))];
}

function cellsOf(task: Task, progress: readonly (readonly (Inline | string)[])[]): (TableCell | string)[] {
  const owners = [...new Set([...task.lead, ...task.responsible])];
  return [
    task.number ?? '',
    task.content,
    owners.length > 0 ? owners.join('、') : '—',
    task.deadline?.text ?? '—',
    build.cell(lines(progress.length > 0 ? progress : [['—']])),
  ];
}

function progressOf(task: Task, sentences: readonly (readonly Inline[])[], ledger: Ledger, { internal }: Edition) {
  if (task.exempt) return [[`（${task.exempt.reason}）`]];
  if (sentences.length > 0) return sentences.map(withoutOrdinal);
  const metrics = new Set(task.targets.flatMap(({ metric }) => metric ?? []));
  return [...metrics].flatMap((id) => {
    const entry = ledger.entries.get(id);
    const value = entry && printQuantity(entry, {});
    if (!entry || value === undefined || (entry.classification === 'internal' && !internal)) return [];
    return [[`${entry.metric.name}`, build.fact(id, value), '。']];
  });
}

function sentencesByTask(report: Report): ReadonlyMap<string, readonly (readonly Inline[])[]> {
  const byTask = new Map<string, (readonly Inline[])[]>();
  for (const { tasks, words } of sentencesOf(report)) {
    if (words.length === 0) continue;
    for (const id of new Set(tasks)) {
      const sentences = byTask.get(id);
      if (sentences) sentences.push(words);
      else byTask.set(id, [words]);
    }
  }
  return byTask;
}

/** 二是推行…… stands alone here: 推行……. */
function withoutOrdinal(words: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = words;
  if (first?.type !== 'text') return words;
  return [{ ...first, value: first.value.replace(/^\s*[一二三四五六七八九十]+是/, '') }, ...rest];
}

/** Each on a line of its own. */
const lines = (parts: readonly (readonly (Inline | string)[])[]): (Inline | string)[] =>
  parts.flatMap((words, index) => (index === 0 ? [...words] : [build.lineBreak(), ...words]));
