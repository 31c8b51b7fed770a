import { makeLedger } from '../../ledger/index.ts';
import {
  addMessages,
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Fact } from '../../model/dossier/fact.ts';
import type { DepartmentReturn } from '../../model/form/department-return.ts';
import type { DepartmentForm } from '../../model/form/form.ts';
import type { Place } from '../../model/place.ts';
import type { Draft } from '../draft/draft.ts';
import { type CollectedFact, quantityOf, quantityText, sameQuantity, shownText } from './collected-fact.ts';
import { type ContestedFact, makeFiler } from './file-collected.ts';
import { isAsCollected, settleClassification } from './settle-classification.ts';
import { stateFacts } from './state-facts.ts';
import { stateProgress } from './state-progress.ts';
import { wishedClassifications } from './wished-classifications.ts';

/** One figure of a return, and what became of it. */
export interface CollectedFigure {
  readonly metric: string;
  readonly name: string;
  readonly department: string;
  /** In one line: 21, 2939/2941, 300余. */
  readonly value: string;
  readonly place: Place;
  /** `added` and `filled` are new to the dossier, `changed` replaces what was collected before, `same` was there. */
  readonly what: 'added' | 'filled' | 'changed' | 'same' | 'conflict';
}

/** What is to be written to a dossier of what its departments sent. */
export interface Collection {
  /** New texts of the dossier's files, by path inside its folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly figures: readonly CollectedFigure[];
  /** Departments whose returns were read. */
  readonly returned: readonly { readonly department: string; readonly file: string }[];
}

/** What collecting needs beside draft and returns. */
export interface CollectOptions {
  /** Texts of the dossier's files by path inside its folder. */
  readonly texts: ReadonlyMap<string, string>;
}

const kinds: OptionKinds<CollectOptions> = { texts: 'map' };

/**
 * What came back from departments, to be written into the dossier: figures with the cell they stood in, documents behind
 * them, progress of tasks, texts. Nothing that a person typed is overwritten: what was collected before and is as it was
 * may be replaced by a later return, anything else that differs is said. The order of the returns is of no matter, and
 * collecting twice changes nothing.
 *
 * @param draft the draft of the dossier
 * @param forms what each department was asked for, of `askDepartments`
 * @param returns what `parseReturn` read
 * @param options the dossier's texts
 * @returns the files that change, what became of each figure, and all that is odd, by file, sheet and cell
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const forms = askDepartments(drafted).value;
 * collectReturns(drafted, forms, [], { texts: new Map() }).value.figures; // []
 * ```
 */
export function collectReturns(
  draft: Draft,
  forms: readonly DepartmentForm[],
  returns: readonly DepartmentReturn[],
  options: CollectOptions,
): Outcome<Collection> {
  requireArgument('draft', 'draft', draft);
  requireArgument('objects', 'forms', forms);
  requireArgument('objects', 'returns', returns);
  requireOptions(kinds, 'options', options);
  const { texts } = options;
  const { dossier, ledger } = draft;
  const messages: Message[] = [];
  const accepted = acceptReturns(dossier, forms, returns, messages);
  const collected = accepted.flatMap((each) => stateFacts(each, ledger, messages));
  const filer = makeFiler(draft, texts);
  const figures: CollectedFigure[] = [];
  const byMetric = groupOf(collected);
  const taken: CollectedFact[] = [];
  const wishes = wishedClassifications(accepted, ledger, messages);
  /** Whether the fact that stands in the dossier became internal. */
  const isHidden = (id: string): boolean => {
    const index = dossier.facts.findIndex((fact) => fact.metric === id);
    const [fact, entry, wish] = [dossier.facts[index], ledger.entries.get(id), wishes.get(id)];
    if (!fact || !entry || !wish) return false;
    const place = dossier.places.get(`facts/${index}`);
    const isToHide = settleClassification({ fact, entry, place }, wish, messages);
    if (isToHide) filer.hideFact(index);
    return isToHide;
  };

  for (const [id, claims] of byMetric) {
    const [first, ...others] = claims as [CollectedFact, ...CollectedFact[]];
    const { metric, department, quantity, place } = first;
    const value = shownText(quantity, first.precision);
    const figure = { metric: id, name: metric.name, department, value, place };
    const index = dossier.facts.findIndex((fact) => fact.metric === id);
    const fact = dossier.facts[index];
    const before = fact && quantityOf(fact);
    const typed = before && !isAsCollected(fact) ? before : undefined;
    const other = others.find((each) => !sameQuantity(each.quantity, quantity) || each.precision !== first.precision);
    const decided = other && typed && claims.find((each) => sameQuantity(each.quantity, typed));
    if (other && decided) {
      const against = claims.find((each) => !sameQuantity(each.quantity, typed)) ?? other;
      const [actual, expected] = [quantityText(typed), [claimText(against)]];
      messages.push(say('form/settled', { place: against.place, subject: metric.name, actual, expected }));
      isHidden(id);
      figures.push({ ...figure, value: actual, place: decided.place, what: 'same' });
      continue;
    }
    if (other && !typed) {
      const expected = [claimText(other), ...(before ? [shownText(before, fact.precision)] : [])];
      const actual = claimText(first);
      messages.push(say('form/conflict', { place: other.place, subject: metric.name, actual, expected }));
      const isInternal = isHidden(id) || wishes.get(id)?.wanted === 'internal';
      filer.contest(claims as ContestedFact, isInternal ? 'internal' : undefined, index);
      figures.push({ ...figure, what: 'conflict' });
      continue;
    }
    const same = before !== undefined && sameQuantity(before, quantity) && fact?.precision === first.precision;
    if (typed && !same) {
      for (const each of claims) {
        const [actual, expected] = [quantityText(each.quantity), [quantityText(typed)]];
        messages.push(say('form/typed-differs', { place: each.place, subject: metric.name, actual, expected }));
      }
      isHidden(id);
      figures.push({ ...figure, what: 'conflict' });
      continue;
    }
    taken.push(first);
    const wanted = wishes.get(id)?.wanted;
    if (same) {
      const isChanged = isHidden(id);
      // The file was replaced by a corrected one that says the same: from now on the figure is of that.
      const { origin } = fact;
      const isElsewhere = origin?.file === first.from.file && origin.sha256 !== first.from.sha256;
      if (isElsewhere && isAsCollected(fact)) filer.fillFact(first, wanted, index);
      figures.push({ ...figure, what: isChanged ? 'changed' : 'same' });
    } else if (!fact) {
      filer.addFact(first, wanted);
      figures.push({ ...figure, what: 'added' });
    } else {
      if (before) isHidden(id);
      filer.fillFact(first, wanted, index);
      if (before)
        messages.push(
          say('form/changed', {
            place,
            subject: metric.name,
            actual: value,
            expected: [shownText(before, fact.precision)],
          }),
        );
      figures.push({ ...figure, what: before ? 'changed' : 'filled' });
    }
  }
  for (const [id, { wanted, department }] of wishes) {
    if (byMetric.has(id) || isHidden(id) || wanted !== 'internal') continue;
    // A number that was not taken may be typed by hand next: that it is internal is kept for it.
    if (!dossier.facts.some(({ metric }) => metric === id)) filer.addHidden(id, department);
  }
  for (const each of accepted) {
    for (const [taskId, progress] of stateProgress(each, dossier, messages)) filer.setProgress(taskId, progress);
    filer.keepTexts(each);
  }
  const { files, messages: ofFiles } = filer.done();
  addMessages(messages, ofFiles);
  addMessages(messages, checkTogether(draft, taken));
  const returned = accepted.map(({ department, file }) => ({ department, file }));
  return { value: { files, figures, returned }, messages };
}

/** Whose number, and in which file: one department may have sent two. */
const claimText = ({ department, quantity, precision, from }: CollectedFact): string =>
  `${department} ${shownText(quantity, precision)}（${from.file}）`;

const groupOf = (facts: readonly CollectedFact[]): ReadonlyMap<string, readonly CollectedFact[]> => {
  const groups = new Map<string, CollectedFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.metric.id);
    if (group) group.push(fact);
    else groups.set(fact.metric.id, [fact]);
  }
  return groups;
};

/** Those of this report and of departments that were asked, in the order of their names. */
function acceptReturns(
  { report }: Dossier,
  forms: readonly DepartmentForm[],
  returns: readonly DepartmentReturn[],
  messages: Message[],
): readonly DepartmentReturn[] {
  const { name, short } = report.organ;
  const sorted = [...returns].sort((one, other) => (one.file < other.file ? -1 : 1));
  const seen = new Map<string, string>();
  return sorted.filter((each) => {
    const place = { file: each.file };
    if ((each.organ !== (short ?? name) && each.organ !== name) || each.year !== String(report.year)) {
      const wanted = `${short ?? name}${report.year}年度`;
      messages.push(say('form/other-report', { place, actual: `${each.organ}${each.year}年度`, expected: [wanted] }));
      return false;
    }
    const names = forms.map(({ department }) => department);
    if (!names.includes(each.department)) {
      messages.push(say('form/unknown-department', { place, actual: each.department, expected: names }));
      return false;
    }
    const before = seen.get(each.department);
    if (before !== undefined)
      messages.push(
        say('form/returned-twice', { place, subject: each.department, actual: before, expected: [each.file] }),
      );
    seen.set(each.department, each.file);
    return true;
  });
}

/** What the ledger says of these figures beside all others: sums, limits, jumps; at the cells they stood in. */
function checkTogether({ dossier, ledger }: Draft, taken: readonly CollectedFact[]): readonly Message[] {
  const places = new Map(dossier.places);
  const facts: Fact[] = [...dossier.facts];
  for (const { metric, quantity, precision, department, place } of taken) {
    const known = facts.findIndex((fact) => fact.metric === metric.id);
    const index = known < 0 ? facts.length : known;
    const {
      value: _v,
      numerator: _n,
      denominator: _d,
      from: _f,
      to: _t,
      parts: _p,
      ...rest
    } = facts[index] ?? {
      metric: metric.id,
      source: department,
      evidence: [],
      precision,
    };
    facts[index] = { ...rest, ...quantity, precision } as Fact;
    for (const key of [...places.keys()]) if (key.startsWith(`facts/${index}/`)) places.delete(key);
    places.set(`facts/${index}`, place);
  }
  const files = new Set(taken.map(({ place }) => place.file));
  const { messages } = makeLedger(
    { ...dossier, facts, places },
    { metrics: [...ledger.entries.values()].map(({ metric }) => metric), relations: ledger.relations },
  );
  return messages.filter(({ file }) => file !== undefined && files.has(file));
}
