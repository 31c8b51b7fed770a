import { type Message, say } from '../../message/index.ts';
import type { Fact } from '../../model/dossier/fact.ts';
import type { Progress } from '../../model/dossier/task.ts';
import type { DepartmentReturn } from '../../model/form/department-return.ts';
import { type FormText, formTexts } from '../../model/form/form.ts';
import type { Classification } from '../../model/primitives.ts';
import { yamlInline, yamlScalar } from '../../source/index.ts';
import type { Draft } from '../draft/draft.ts';
import { type CollectedFact, collectedText, quantityKeys, shownText } from './collected-fact.ts';
import { editList, type FileEdit, type ItemChange } from './edits/list-edits.ts';
import { type DossierList, listHomes } from './edits/list-homes.ts';
import { quantityItem } from './edits/quantity-item.ts';
import { makeEvidenceBook } from './evidence-book.ts';
import type { ToldProgress } from './state-progress.ts';

/** Puts what was collected where the dossier keeps such things, and says at the end what became of its files. */
export interface Filer {
  readonly addFact: (fact: CollectedFact, wanted: Classification | undefined) => void;
  /** Fills or changes the fact of that index in the dossier. */
  readonly fillFact: (fact: CollectedFact, wanted: Classification | undefined, index: number) => void;
  /** Makes the fact of that index internal, and leaves it as it is otherwise. */
  readonly hideFact: (index: number) => void;
  /** An internal fact without a number, for a metric that has none yet. */
  readonly addHidden: (metric: string, department: string) => void;
  /** Leaves the metric open, with what each claims: no number stands until a person has chosen one. */
  readonly contest: (claims: ContestedFact, wanted: Classification | undefined, index: number) => void;
  /** With the document that the row names. */
  readonly setProgress: (taskId: string, told: ToldProgress) => void;
  readonly keepTexts: (from: DepartmentReturn) => void;
  readonly done: () => { readonly files: ReadonlyMap<string, string>; readonly messages: readonly Message[] };
}

/** Different numbers for one metric, in the order of their files. */
export type ContestedFact = readonly [CollectedFact, ...CollectedFact[]];

interface Pending {
  readonly changes: Map<number, ItemChange>;
  readonly additions: ItemChange[];
  count: number;
}

export function makeFiler({ dossier }: Draft, texts: ReadonlyMap<string, string>): Filer {
  const { homeOf, countIn } = listHomes(dossier);
  const pending = new Map<string, Pending>();
  const written = new Map<string, string>();
  const messages: Message[] = [];
  const evidence = makeEvidenceBook(dossier, messages);
  const progressBy = new Map<number, readonly Progress[]>();

  const edit = (list: DossierList, path: string): Pending => {
    const key = `${path}\n${list}`;
    const known = pending.get(key) ?? { changes: new Map(), additions: [], count: countIn(list, path) };
    pending.set(key, known);
    return known;
  };
  const homeFor = (list: 'facts' | 'evidence', department: string): string => {
    const one = ['report.yaml', `${list}.yaml`].find((path) =>
      new RegExp(`^${list}:`, 'm').test(texts.get(path) ?? ''),
    );
    return one ?? (list === 'facts' ? `facts/${fileName(department)}.yaml` : `${list}.yaml`);
  };

  /** `returns/单位.md`, or beside it where that is somebody's own text, or of another return. */
  const pathForTexts = (department: string): string => {
    const name = `returns/${fileName(department)}`;
    const isFree = (path: string) => !written.has(path) && isOurs(texts.get(path));
    let [path, number] = [`${name}.md`, 2];
    for (; !isFree(path); number += 1) path = `${name}-${number}.md`;
    if (!isOurs(texts.get(`${name}.md`)))
      messages.push(say('form/text-beside', { place: { file: `${name}.md` }, subject: department, actual: path }));
    return path;
  };

  const keysOf = (fact: CollectedFact, wanted: Classification | undefined, before: Fact | undefined): ItemChange => {
    const { quantity, precision, department, row, from, place, metric } = fact;
    const { cells } = row;
    const document = evidence.documentFor(cells, department, wanted);
    const ids = document === undefined ? [] : [document];
    const own = before?.evidence ?? [];
    const all = [...own, ...ids.filter((id) => !own.includes(id))];
    const collected = collectedText(quantity, precision);
    const { sheet, cell, paragraph, line } = place;
    return {
      ...(before === undefined && { metric: metric.id }),
      ...quantityItem(quantity, metric, before),
      ...(precision !== 'exact' && { precision }),
      ...(precision === 'exact' && before && before.precision !== 'exact' && { precision: undefined }),
      ...(before?.source === undefined && { source: yamlScalar(department) }),
      ...(all.length > own.length && { evidence: yamlInline(all) }),
      ...(wanted === 'internal' && { classification: 'internal' }),
      ...(wanted === 'public' && before?.classification === undefined && { classification: 'public' }),
      ...(cells.note && { note: yamlScalar(cells.note.text.replace(/\s+/g, ' ')) }),
      ...(before?.contested && { contested: undefined }),
      origin: yamlInline({ file: from.file, sheet, cell, paragraph, line, collected, sha256: from.sha256 }),
    };
  };

  return {
    addFact: (fact, wanted) =>
      edit('facts', homeFor('facts', fact.department)).additions.push(keysOf(fact, wanted, undefined)),
    fillFact: (fact, wanted, index) => {
      const home = homeOf('facts', index);
      edit('facts', home.path).changes.set(home.index, keysOf(fact, wanted, dossier.facts[index]));
    },
    hideFact: (index) => {
      const home = homeOf('facts', index);
      edit('facts', home.path).changes.set(home.index, { classification: 'internal' });
    },
    addHidden: (metric, department) =>
      edit('facts', homeFor('facts', department)).additions.push({
        metric,
        source: yamlScalar(department),
        classification: 'internal',
      }),
    contest: (claims, wanted, index) => {
      const [{ metric, department }] = claims;
      const before = dossier.facts[index];
      const item: ItemChange = {
        ...(before === undefined && { metric: metric.id, source: yamlScalar(department) }),
        ...Object.fromEntries(clearedKeys.filter((key) => before?.[key] !== undefined).map((key) => [key, undefined])),
        ...(before && before.precision !== 'exact' && { precision: undefined }),
        ...(wanted === 'internal' && { classification: 'internal' }),
        contested: yamlInline(claims.map(claimOf)),
      };
      if (before === undefined) edit('facts', homeFor('facts', department)).additions.push(item);
      else {
        const home = homeOf('facts', index);
        edit('facts', home.path).changes.set(home.index, item);
      }
    },
    setProgress: (taskId, { progress: told, cells }) => {
      const index = dossier.taskList.tasks.findIndex(({ id }) => id === taskId);
      const task = dossier.taskList.tasks[index];
      if (!task) return;
      const document = evidence.documentFor(cells, told.department ?? '', undefined);
      const progress: Progress = { ...told, evidence: document === undefined ? [] : [document] };
      const home = homeOf('tasks', index);
      const { changes } = edit('tasks', home.path);
      const earlier = (progressBy.get(index) ?? task.progress ?? []).filter(
        ({ department }) => department !== progress.department,
      );
      const all = [...earlier, progress].sort((one, other) =>
        (one.department ?? '') < (other.department ?? '') ? -1 : 1,
      );
      progressBy.set(index, all);
      const lines = all.map(({ evidence: ids, ...each }) =>
        yamlInline({ ...each, ...(ids.length > 0 && { evidence: ids }) }),
      );
      changes.set(home.index, { progress: lines.map((line) => `\n  - ${line}`).join('') });
    },
    keepTexts: ({ department, file, texts: given }) => {
      const answers = given.flatMap(({ id, cells }) =>
        cells.answer ? [`## ${formTexts[id as FormText] ?? id}\n\n${cells.answer.text}\n`] : [],
      );
      if (answers.length === 0) return;
      const path = pathForTexts(department);
      written.set(path, `${textsHead(file)}\n\n# ${department}\n\n${answers.join('\n')}`);
    },
    done: () => {
      const fresh = evidence.added();
      if (fresh.length > 0) edit('evidence', homeFor('evidence', '')).additions.push(...fresh);
      for (const [key, edits] of pending) {
        const [path = '', list = ''] = key.split('\n');
        const text = written.get(path) ?? texts.get(path) ?? `# 从各单位的填报表收来\n${list}:\n`;
        const next = editList(text, list, edits as FileEdit);
        if (next === undefined)
          messages.push(say('form/brackets', { place: { file: path }, subject: `${path} 的 ${list}` }));
        else written.set(path, next);
      }
      return { files: new Map([...written].filter(([path, text]) => texts.get(path) !== text)), messages };
    },
  };
}

/** What a fact that is contested has no more. */
const clearedKeys = [...quantityKeys, 'origin', 'note'] as const;

const claimOf = ({
  department,
  quantity,
  precision,
  from,
  place: { sheet, cell, paragraph, line },
}: CollectedFact) => ({
  department,
  value: shownText(quantity, precision),
  file: from.file,
  ...(sheet !== undefined && { sheet }),
  ...(cell !== undefined && { cell }),
  ...(paragraph !== undefined && { paragraph }),
  ...(line !== undefined && { line }),
});

const headStart = '<!-- 从 returns/';
const headEnd = ' 收来，再收时会重写；要用的文字请抄到 prose 里 -->';
/** The first line of texts that we wrote. */
const textsHead = (file: string): string => `${headStart}${file.replace(/^returns\//, '')}${headEnd}`;
/** Nothing, or what we wrote ourselves. */
const isOurs = (text: string | undefined): boolean => {
  const [first = ''] = text?.replace(/^\uFEFF/, '').split(/\r?\n/) ?? [];
  return text === undefined || (first.startsWith(headStart) && first.trimEnd().endsWith(headEnd));
};

/** A department's name as the name of a file. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, '');
