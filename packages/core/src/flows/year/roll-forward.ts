import {
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Ledger, Quantity } from '../../model/ledger.ts';
import { dropTrailingZeros } from '../../numeral/index.ts';
import { editItems, editKeys, placeAt, yamlScalar } from '../../source/index.ts';
import { taskLines } from '../../writers/task-list/index.ts';
import type { Draft } from '../draft/draft.ts';
import { quantityOf } from './collected-fact.ts';
import { yamlNumber } from './edits/list-edits.ts';

/** What rolling forward needs beside the draft. */
export interface RollForwardOptions {
  /** Texts of the old dossier's files by path inside its folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where last year's report will lie in the new dossier, `previous/2025.docx`. */
  readonly previous?: string | undefined;
}

/** Of the year that is over: keys of report.yaml that no new year begins with. */
const ofItsYear = [
  'documentNumber',
  'copyNumber',
  'titleNote',
  'issueDate',
  'asOf',
  'printedOn',
  'secrecyReview',
  'approval',
  'publishedOn',
  'provisional',
  'attachments',
  'nextTasks',
  'evidence',
  'prose',
] as const;

/** Keys of a fact that speak of one year. */
const factKeys = [
  'value',
  'numerator',
  'denominator',
  'parts',
  'from',
  'to',
  'precision',
  'priorPrecision',
  'priorOrigin',
  'origins',
  'period',
  'asOf',
  'evidence',
  'target',
  'origin',
  'confirmed',
  'note',
] as const;

const kinds: OptionKinds<RollForwardOptions> = { texts: 'map', previous: 'text?' };

/**
 * Next year's dossier: the values of this year become last year's, next year's tasks become the tasks; facts, documents
 * and dates are empty; organ, departments, metrics, layout and rules stay as they are typed, with their comments.
 *
 * @param draft the draft of the old dossier
 * @param options its texts, and where its report will lie
 * @returns the files of the new dossier by path; messages say what was not taken along
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const texts = new Map([['report.yaml', 'organ: { name: 云山县人民政府, level: county }\nyear: 2025\npack: small\n']]);
 * rollForward(drafted, { texts }).value.get('report.yaml')?.includes('year: 2026'); // true
 * ```
 */
export function rollForward(draft: Draft, options: RollForwardOptions): Outcome<ReadonlyMap<string, string>> {
  requireArgument('draft', 'draft', draft);
  requireOptions(kinds, 'options', options);
  const { texts, previous } = options;
  const { dossier, ledger } = draft;
  const files = new Map<string, string>();
  const messages: Message[] = [];
  for (const [path, text] of texts) {
    if (path === 'report.yaml') files.set(path, nextReport(text, draft, previous));
    else if (path === 'facts.yaml' || path.startsWith('facts/'))
      files.set(path, nextFacts(text, path, dossier, ledger));
    else if (path === 'metrics.yaml' || path === 'fazhi.lock' || isOfPack(path, dossier)) files.set(path, text);
  }
  const { nextTasks = [] } = dossier.report;
  const inReport = /^tasks:/m.test(texts.get('report.yaml') ?? '');
  const lines = nextTasks
    .flatMap(taskLines)
    .map((line) => `  ${line}\n`)
    .join('');
  if (nextTasks.length > 0 && !inReport)
    files.set('tasks.yaml', `${modeline(texts.get('tasks.yaml'))}tasks:\n${lines}`);
  if (nextTasks.length === 0)
    messages.push(
      say('year/no-next-tasks', { place: { file: 'report.yaml' }, actual: String(dossier.report.year + 1) }),
    );
  dossier.facts.forEach((fact, index) => {
    if (quantityOf(fact) === undefined || ledger.entries.get(fact.metric)?.quantity !== undefined) return;
    messages.push(say('year/no-prior', { place: placeAt(dossier.places, `facts/${index}`), subject: fact.metric }));
  });
  if (dossier.report.collect?.deadline !== undefined) {
    const place = placeAt(dossier.places, 'collect/deadline');
    messages.push(say('year/old-deadline', { place, actual: dossier.report.collect.deadline }));
  }
  if (previous === undefined)
    messages.push(say('year/no-previous', { place: { file: 'report.yaml' }, actual: String(dossier.report.year) }));
  return { value: files, messages };
}

/** A pack that lies in the dossier itself goes with it. */
const isOfPack = (path: string, { report: { pack } }: Dossier): boolean =>
  pack.startsWith('./') && path.startsWith(`${pack.slice(2).replace(/\/$/, '')}/`);

/** The line that names the schema. */
const modeline = (text: string | undefined): string => /^# yaml-language-server:.*\n/.exec(text ?? '')?.[0] ?? '';

function nextReport(text: string, { dossier, ledger }: Draft, previous: string | undefined): string {
  const { year, title } = dossier.report;
  const next = year + 1;
  const items = factChanges('report.yaml', dossier, ledger);
  const facts = (items.size > 0 && editItems(text, 'facts', { changes: items, additions: [] })) || text;
  const given = new Set([...facts.matchAll(/^(\w+):/gm)].map(([, key]) => key));
  const has = (key: string): boolean => given.has(key);
  return editKeys(facts, {
    year: String(next),
    ...Object.fromEntries(ofItsYear.filter(has).map((key) => [key, undefined])),
    ...(title !== undefined && { title: yamlScalar(title.replaceAll(String(year), String(next))) }),
    ...(has('tasks') && { tasks: nextTaskList(dossier) }),
    ...(has('taskListTitle') && { taskListTitle: undefined }),
    ...(previous === undefined ? has('previous') && { previous: undefined } : { previous: yamlScalar(previous) }),
  });
}

const nextTaskList = ({ report: { nextTasks = [] } }: Dossier): string | undefined =>
  nextTasks.length === 0
    ? undefined
    : nextTasks
        .flatMap(taskLines)
        .map((line) => `\n  ${line}`)
        .join('');

const nextFacts = (text: string, path: string, dossier: Dossier, ledger: Ledger): string =>
  editItems(text, 'facts', { changes: factChanges(path, dossier, ledger), additions: [] }) ?? text;

/** What becomes of each fact of one file, by its index there. */
function factChanges(path: string, { facts, places }: Dossier, ledger: Ledger) {
  const changes = new Map<number, Record<string, string | undefined>>();
  let index = 0;
  facts.forEach((fact, at) => {
    const file = places.get(`facts/${at}`)?.file ?? '';
    if (file !== path && !file.endsWith(`/${path}`)) return;
    const entry = ledger.entries.get(fact.metric);
    changes.set(index, {
      ...Object.fromEntries(factKeys.map((key) => [key, undefined])),
      prior: priorOf(entry?.quantity),
      ...(entry?.quantity && entry.precision !== 'exact' && { priorPrecision: entry.precision }),
      // What made it internal, such as a document, is left behind; the value that was internal is not.
      ...(entry?.classification === 'internal' && { classification: 'internal' }),
    });
    index += 1;
  });
  return changes;
}

/** This year's value as next year's report calls it: last year's. */
function priorOf(quantity: Quantity | undefined): string | undefined {
  switch (quantity?.form) {
    case 'number':
    case 'parts':
      return yamlNumber(dropTrailingZeros(quantity.value));
    case 'ratio':
      return `{ numerator: ${yamlNumber(quantity.numerator)}, denominator: ${yamlNumber(quantity.denominator)} }`;
    case 'change':
      return yamlNumber(quantity.to);
    default:
      return undefined;
  }
}
