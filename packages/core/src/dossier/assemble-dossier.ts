import { addMessages, type Message, type Outcome, say } from '../message/index.ts';
import type { Dossier, Prose, ReportFile } from '../model/dossier/dossier.ts';
import type { Evidence } from '../model/dossier/evidence.ts';
import type { Fact } from '../model/dossier/fact.ts';
import type { Task } from '../model/dossier/task.ts';
import type { Metric } from '../model/pack/metric.ts';
import type { Relation } from '../model/pack/relation.ts';
import type { Place, Places } from '../model/place.ts';
import { placeAt } from '../source/index.ts';
import { checkDates } from './check/check-dates.ts';
import { checkDocumentNumber } from './check/check-document-number.ts';
import { checkEvidenceIds, checkIds } from './check/check-ids.ts';
import { checkTypedProse } from './check/check-prose.ts';
import { checkSingleHome } from './check/single-home.ts';
import { registerDepartments } from './departments.ts';
import { readAttachments } from './read-attachments.ts';
import type { DossierParts, DossierSources } from './read-files.ts';
import type { ReportHome } from './report-home.ts';
import { yamlProse } from './yaml-prose.ts';

/** The dossier of these parts, with all in which they disagree; `messages` is what reading them found. */
export function assembleDossier(
  { value: parts, messages: found }: Outcome<DossierParts>,
  sources: DossierSources,
): Outcome<Dossier | undefined> {
  const messages: Message[] = [...found, ...checkSingleHome(parts)];
  const [reportPart] = parts.data.report;
  const here: Place = { file: parts.nameOf('report.yaml') };
  if (!reportPart) messages.push(say('dossier/missing-file', { place: here, actual: 'report.yaml' }));
  const report = reportPart?.content?.value;
  const places = new Map<string, Place>(reportPart?.content?.places);
  const home: ReportHome = { places, here, text: (reportPart && sources.get(reportPart.path)?.text) ?? '' };
  const content = gather(parts, report, home);
  addMessages(messages, checkContent(content, report, isReadable(parts, 'evidence'), places));

  const { facts, tasks, nextTasks, messages: unknown } = resolveDepartments(content, report, places);
  addMessages(messages, unknown);
  for (const prose of content.prose.values()) addMessages(messages, checkTypedProse(prose));
  const attachments = report && readAttachments(report, sources, home);
  addMessages(messages, [...(attachments?.messages ?? []), ...(attachments?.value.flatMap(checkTypedProse) ?? [])]);
  if (report) addMessages(messages, checkDates(report, content.facts, places));
  if (report) addMessages(messages, checkDocumentNumber(report, places));

  const readable = (Object.keys(parts.data) as (keyof DossierParts['data'])[]).every((kind) => isReadable(parts, kind));
  if (!report || !attachments || !readable) return { value: undefined, messages };
  const { metrics: _m, relations: _r, facts: _f, evidence: _e, tasks: _t, taskListTitle, prose: _p, ...rest } = report;
  const list = parts.data.tasks[0]?.content?.value;
  const value: Dossier = {
    report: nextTasks ? { ...rest, nextTasks } : rest,
    metrics: content.metrics,
    relations: content.relations,
    facts,
    evidence: content.evidence,
    taskList: { ...(list ?? (taskListTitle === undefined ? {} : { title: taskListTitle })), tasks },
    prose: content.prose,
    attachments: attachments.value,
    places,
  };
  return { value, messages };
}

interface Content {
  readonly metrics: readonly Metric[];
  readonly relations: readonly Relation[];
  readonly facts: readonly Fact[];
  readonly evidence: readonly Evidence[];
  readonly tasks: readonly Task[];
  readonly nextTasks: readonly Task[] | undefined;
  readonly prose: ReadonlyMap<string, Prose>;
}

const isReadable = (parts: DossierParts, kind: keyof DossierParts['data']): boolean =>
  parts.data[kind].every(({ content }) => content !== undefined) && parts.data.report[0]?.content !== undefined;

/** The parts as one list each; adds their places under the places of a dossier kept in one file. */
function gather(
  { data, prose: written }: DossierParts,
  report: ReportFile | undefined,
  { places, here, text: reportText }: ReportHome,
): Content {
  const facts: Fact[] = [...(report?.facts ?? [])];
  for (const { content } of data.facts) {
    if (!content) continue;
    const { source } = content.value;
    const sourcePlace = content.places.get('source');
    graftItems(content.places, 'facts', facts.length, places);
    for (const fact of content.value.facts) {
      const shared = fact.source === undefined && source !== undefined;
      if (shared && sourcePlace) places.set(`facts/${facts.length}/source`, sourcePlace);
      facts.push(shared ? { ...fact, source } : fact);
    }
  }
  const relations: Relation[] = [...(report?.relations ?? [])];
  for (const { content } of data.metrics) {
    if (!content) continue;
    graftItems(content.places, 'relations', relations.length, places);
    relations.push(...content.value.relations);
  }
  for (const kind of ['metrics', 'evidence', 'tasks'] as const)
    for (const { content } of data[kind]) if (content) graft(content.places, kind, kind, places);
  const prose = new Map<string, Prose>(written);
  for (const [section, text] of Object.entries(report?.prose ?? {}))
    prose.set(section, yamlProse(text, placeAt(places, `prose/${section}`) ?? here, reportText));
  return {
    metrics: [...(report?.metrics ?? []), ...data.metrics.flatMap(({ content }) => content?.value.metrics ?? [])],
    relations,
    facts,
    evidence: [...(report?.evidence ?? []), ...data.evidence.flatMap(({ content }) => content?.value.evidence ?? [])],
    tasks: [...(report?.tasks ?? []), ...data.tasks.flatMap(({ content }) => content?.value.tasks ?? [])],
    nextTasks: report?.nextTasks,
    prose,
  };
}

/** Copies the places at and below one path to another path. */
function graft(from: Places, path: string, to: string, places: Map<string, Place>): void {
  for (const [at, place] of from)
    if (at === path || at.startsWith(`${path}/`)) places.set(to + at.slice(path.length), place);
}

/** Copies the places of a list's items, which come after so many others. */
function graftItems(from: Places, list: string, before: number, places: Map<string, Place>): void {
  const above = `${list}/`;
  for (const [at, place] of from) {
    if (!at.startsWith(above)) continue;
    const [index, ...rest] = before === 0 ? [] : at.slice(above.length).split('/');
    places.set(index === undefined ? at : [list, Number(index) + before, ...rest].join('/'), place);
  }
}

function checkContent(content: Content, report: ReportFile | undefined, evidenceKnown: boolean, places: Places) {
  const { metrics, facts, evidence, tasks, nextTasks = [] } = content;
  const messages = [
    ...checkIds(report?.departments ?? [], 'departments', '单位', places),
    ...checkIds(metrics, 'metrics', '指标', places),
    ...checkIds(evidence, 'evidence', '佐证材料', places),
    ...checkIds(tasks, 'tasks', '任务', places),
    ...checkIds(nextTasks, 'nextTasks', '下一年度任务', places),
  ];
  if (!evidenceKnown) return messages;
  return [
    ...messages,
    ...checkEvidenceIds(facts, 'facts', evidence, places),
    ...checkEvidenceIds(tasks, 'tasks', evidence, places),
    ...checkEvidenceIds(nextTasks, 'nextTasks', evidence, places),
  ];
}

/** Facts and tasks with their departments by the names of the registry. */
function resolveDepartments(content: Content, report: ReportFile | undefined, places: Places) {
  const { resolve, resolveGroup, messages } = registerDepartments(report?.departments ?? [], places);
  const resolveTasks = (tasks: readonly Task[], path: string): Task[] =>
    tasks.map((task, index) => ({
      ...task,
      lead: task.lead.map((name, each) => resolveGroup(name, `${path}/${index}/lead/${each}`)),
      responsible: task.responsible.map((name, each) => resolveGroup(name, `${path}/${index}/responsible/${each}`)),
    }));
  const facts = content.facts.map((fact, index) =>
    fact.source === undefined ? fact : { ...fact, source: resolve(fact.source, `facts/${index}/source`) },
  );
  const tasks = resolveTasks(content.tasks, 'tasks');
  return { facts, tasks, nextTasks: content.nextTasks && resolveTasks(content.nextTasks, 'nextTasks'), messages };
}
