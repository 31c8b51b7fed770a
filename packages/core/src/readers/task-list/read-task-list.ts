import { addMessages, type Message, type OptionKinds, type Outcome, say } from '../../message/index.ts';
import type { Department } from '../../model/dossier/organ.ts';
import type { Task, TaskList } from '../../model/dossier/task.ts';
import type { Metric } from '../../model/pack/metric.ts';
import { nearestAmong } from '../../source/index.ts';
import { type SourceBlock, type SourceParagraph, type SourceTable, shownText } from '../block.ts';
import { findHeader, type Header } from './find-header.ts';
import { findTargets } from './find-targets.ts';
import { isOfLetter, isSignOff, type ListHead, readHead } from './list-head.ts';
import { markersOf, readMarker, withoutNumber } from './numbering.ts';
import type { RawList, RawTask } from './raw-task.ts';
import { deadlinesIn, readDeadline } from './read-deadline.ts';
import { readProse } from './read-prose.ts';
import { readTable } from './read-table.ts';
import { splitParagraph } from './split-paragraph.ts';
import { taskIds } from './task-ids.ts';
import { excerpt, squeeze, tidy } from './tidy.ts';
import { firstLeads } from './units/first-leads.ts';
import { mayBeSlip } from './units/may-be-slip.ts';
import { isGroupOfUnits, type Units, unitsOf } from './units/read-units.ts';

/** Registries by which the names of a list are known. */
export interface ReadTasksOptions {
  /** The registry of units; without it names stay as they are written. */
  readonly departments?: readonly Department[];
  /** Metrics that targets may name. */
  readonly metrics?: readonly Metric[];
  /** The year of dates that state none; otherwise the title's. */
  readonly year?: number;
}

/** Of what kind each is, for whoever is given them by a caller. */
export const readTasksKinds: OptionKinds<ReadTasksOptions> = {
  departments: 'objects?',
  metrics: 'objects?',
  year: 'year?',
};

export interface TaskListReading {
  readonly taskList: TaskList;
  readonly head: ListHead;
  /** Text that fits no field, each also kept by the task it stands in or after. */
  readonly unparsed: readonly { readonly text: string; readonly place: string }[];
  /** Lines around the list that are no part of it, counted in `task/preface`. */
  readonly preface: readonly string[];
}

/** The tasks that a file's blocks list, in a table or in numbered paragraphs. Nothing is dropped without a message. */
export function readTaskList(source: readonly SourceBlock[], options: ReadTasksOptions = {}): Outcome<TaskListReading> {
  // A number that Word made counts like one that was typed.
  const blocks = source.map((block) => (block.type === 'paragraph' ? { ...block, text: shownText(block) } : block));
  const units = unitsOf(options.departments);
  const messages: Message[] = [];
  const isTable = blocks.some((block) => block.type === 'table' && findHeader(block) !== undefined);
  const { lines, list: read } = isTable ? readTables(blocks, units, messages) : readParagraphs(blocks, units, messages);
  const list = firstLeads(blocks) ? { ...read, tasks: read.tasks.map(ledByFirst) } : read;
  const head = readHead(lines);
  const year = options.year ?? head.year;
  const kept = list.tasks.map((task, index) => [
    ...task.unparsed,
    ...task.aims.filter(({ text }) => findTargets(text, options.metrics).length === 0),
    ...list.unparsed.filter(({ after }) => after === index + 1 || (after === 0 && index === 0)),
  ]);
  const ids = taskIds(list.tasks);
  const tasks = list.tasks.map((raw, index) => taskOf(raw, ids[index]!, kept[index]!, year, options.metrics ?? []));

  if (tasks.length === 0) messages.push(say('task/no-tasks', { place: blocks[0]?.spot.place }));
  const all = tasks.length === 0 ? list.unparsed : kept.flat();
  for (const { text, spot } of all)
    messages.push(say('task/unparsed', { place: spot.place, subject: spot.words, actual: excerpt(text) }));
  addMessages(messages, messagesOf(list.tasks, ids, units));
  if (list.surroundings.length > 0)
    messages.push(say('task/preface', { place: blocks[0]?.spot.place, actual: String(list.surroundings.length) }));
  const { title, documentNumber } = head;
  return {
    value: {
      taskList: {
        ...(title !== undefined && { title }),
        ...(documentNumber !== undefined && { documentNumber }),
        tasks,
      },
      head,
      unparsed: all.map(({ text, spot }) => ({ text, place: spot.words })),
      preface: list.surroundings,
    },
    messages,
  };
}

/** The first unit of a task in the lead, where it names one and nobody else leads. */
function ledByFirst(task: RawTask): RawTask {
  const [first, ...others] = task.responsible;
  if (task.lead.length > 0 || first === undefined || isGroupOfUnits(first)) return task;
  return { ...task, lead: [first], responsible: others };
}

interface Read {
  /** Lines above the list. */
  readonly lines: readonly string[];
  readonly list: RawList;
}

function readTables(blocks: readonly SourceBlock[], units: Units, messages: Message[]): Read {
  const lines: string[] = [];
  const tasks: RawTask[] = [];
  const unparsed: RawList['unparsed'][number][] = [];
  const surroundings: string[] = [];
  let header: Header | undefined;
  let outer: { level: number; title: string }[] = [];
  const sheets = new Set(
    blocks.flatMap((block) => (block.type === 'table' && findHeader(block) ? (block.spot.place.sheet ?? []) : [])),
  );
  /** Where several sheets hold tasks, a sheet is a group; a name that a program gave says nothing. */
  const groupOf = ({ spot: { place } }: SourceTable) =>
    sheets.size > 1 && place.sheet !== undefined && !/^(?:sheet|工作表)\s*\d*$/i.test(place.sheet) ? [place.sheet] : [];
  const lastFilled = blocks.findLastIndex((block) => block.type === 'table' || !isSignOff(block.text));
  blocks.forEach((block, index) => {
    if (block.type === 'table') {
      const reading = readTable(block, units, [...groupOf(block), ...outer.map(({ title }) => title)], header);
      if (!reading) {
        for (const row of keepTable(block, messages, unparsed, tasks.length)) surroundings.push(row);
        return;
      }
      for (const { text, spot } of reading.above) {
        if (header === undefined) lines.push(text);
        else unparsed.push({ text: tidy(text), spot, after: tasks.length });
      }
      for (const each of reading.unparsed) unparsed.push({ ...each, after: each.after + tasks.length });
      for (const task of reading.tasks) tasks.push(task);
      header = reading.header;
      return;
    }
    const text = block.text.trim();
    if (text === '') return;
    const marker = readMarker(text);
    const isHeading = marker !== undefined && marker.level <= 2 && text.length <= 50 && !/[。；]/.test(text);
    const opensTable =
      blocks.slice(index + 1).find((next) => next.type === 'table' || next.text.trim() !== '')?.type === 'table';
    if (isHeading && (opensTable || outer.length > 0 || nextIsHeading(blocks, index))) {
      const title = withoutNumber(squeeze(text));
      outer = [...outer.filter(({ level }) => level < marker.level), { level: marker.level, title }];
    } else if (header === undefined) lines.push(text);
    else if (index > lastFilled || isOfLetter(text)) surroundings.push(text);
    else unparsed.push({ text: tidy(text), spot: block.spot, after: tasks.length });
  });
  const head = readHead(lines);
  const named = lines.filter(
    (line) => squeeze(line) !== head.documentNumber && !(head.title ?? '').includes(squeeze(line)),
  );
  return { lines, list: { tasks, unparsed, surroundings: [...surroundings, ...named] } };
}

function nextIsHeading(blocks: readonly SourceBlock[], index: number): boolean {
  const next = blocks.slice(index + 1, index + 4).find((block) => block.type === 'table' || block.text.trim() !== '');
  return (
    next?.type === 'paragraph' &&
    (readMarker(next.text)?.level ?? 9) === 2 &&
    blocks.slice(index + 1, index + 6).some(({ type }) => type === 'table')
  );
}

/** Rows of a table that is no list; returns those of them that belong to the letter, such as 抄送 and 印发. */
function keepTable(
  { rows, spot }: SourceTable,
  messages: Message[],
  unparsed: RawList['unparsed'][number][],
  after: number,
): readonly string[] {
  const filled = rows.flatMap(({ cells }) => {
    const own = cells.filter(({ text, copyOf }) => copyOf === undefined && text.trim() !== '');
    return own.length === 0 ? [] : [{ text: own.map(({ text }) => tidy(text)).join(' | '), spot: own[0]!.spot, after }];
  });
  const strange = filled.filter(({ text }) => !isOfLetter(text));
  for (const each of strange) unparsed.push(each);
  if (strange.length > 0)
    messages.push(say('task/no-header', { place: spot.place, subject: spot.words, actual: String(strange.length) }));
  return filled.filter(({ text }) => isOfLetter(text)).map(({ text }) => text);
}

function readParagraphs(blocks: readonly SourceBlock[], units: Units, messages: Message[]): Read {
  const whole = blocks.filter((block): block is SourceParagraph => block.type === 'paragraph');
  const markerOf = markersOf(whole.map(({ text }) => text));
  const isList = whole.filter(({ text }) => markerOf(text) !== undefined).length > 1;
  const paragraphs = isList ? whole : whole.flatMap(splitParagraph);
  const first = paragraphs.findIndex(({ text }) => markerOf(text) !== undefined);
  const start = first < 0 ? paragraphs.length : first;
  const lines = paragraphs.slice(0, start).map(({ text }) => text);
  const list = readProse(paragraphs.slice(start), units);
  const unparsed = [...list.unparsed];
  const ofLetter = blocks.map((block) =>
    block.type === 'table' ? keepTable(block, messages, unparsed, list.tasks.length) : [],
  );
  const head = readHead(lines);
  const named = lines.filter((line) => {
    const text = squeeze(line);
    return text !== '' && text !== head.documentNumber && !(head.title ?? '').includes(text);
  });
  return {
    lines,
    list: {
      ...list,
      unparsed,
      surroundings: [...list.surroundings, ...named, ...ofLetter.flat()],
    },
  };
}

function taskOf(
  raw: RawTask,
  id: string,
  kept: RawTask['unparsed'],
  year: number | undefined,
  metrics: readonly Metric[],
): Task {
  const inTargets = raw.aims.map(({ text }) => text).join('；');
  const deadline = readDeadline(raw.deadline, year) ?? deadlinesIn(raw.content, year) ?? deadlinesIn(inTargets, year);
  const aims = raw.aims.flatMap(({ text }) => findTargets(text, metrics));
  return {
    id,
    ...(raw.number !== undefined && { number: raw.number }),
    group: [...raw.group],
    content: raw.content,
    lead: [...raw.lead],
    responsible: [...raw.responsible],
    ...(deadline && { deadline }),
    targets: [...findTargets(raw.content, metrics), ...aims],
    evidence: [],
    classification: 'public',
    ...(kept.length > 0 && { unparsed: kept.map(({ text, spot }) => ({ text, place: spot.words })) }),
  };
}

function messagesOf(tasks: readonly RawTask[], ids: readonly string[], units: Units): Message[] {
  const messages: Message[] = [];
  const seen = new Set<string>();
  const propose = nearestAmong(units.names);
  const anyUnits = tasks.some(({ lead, responsible }) => lead.length + responsible.length > 0);
  tasks.forEach(({ number, group, content, lead, responsible, spot }, index) => {
    const at = { place: spot.place, subject: spot.words };
    const key = [...group, number].join('\n');
    if (number === undefined) messages.push(say('task/no-number', { ...at, actual: ids[index] }));
    else if (seen.has(key)) messages.push(say('task/repeated-number', { ...at, actual: number }));
    seen.add(key);
    const names = [...lead, ...responsible];
    if (names.length === 0 && anyUnits) messages.push(say('task/no-unit', { ...at, actual: excerpt(content) }));
    if (units.names.size === 0) return;
    for (const name of names)
      if (!units.isKnown(name) && !isGroupOfUnits(name))
        messages.push(
          say('task/unknown-unit', {
            ...at,
            actual: name,
            expected: propose(name).filter((each) => mayBeSlip(name, each)),
          }),
        );
  });
  return messages;
}
