import { checkReferences, findShortfalls, standingOf } from '../../coverage/index.ts';
import { checkDocuments } from '../../evidence/index.ts';
import { checkBeside, checkRequired, fillFacts, makeLedger } from '../../ledger/index.ts';
import { parseReport } from '../../markdown/index.ts';
import { type Message, type Outcome, requireArgument, say } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Fact } from '../../model/dossier/fact.ts';
import type { Task } from '../../model/dossier/task.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Formulation } from '../../model/pack/formulation.ts';
import { derivedFrom } from '../../model/pack/metric.ts';
import type { LayoutSettings } from '../../model/report/layout.ts';
import type { Report, SlotNode } from '../../model/report/report.ts';
import { type CompiledOutline, checkProse, checkSilent, checkSwallowed, renderOutline } from '../../outline/index.ts';
import { isPackName, parsePackReference } from '../../pack/index.ts';
import { placeAt } from '../../source/index.ts';
import { walk } from '../../tree/index.ts';
import { checkCatalogue } from '../packs/check-catalogue.ts';
import { atOnce, type Stages } from '../stages.ts';
import { carryProse } from './carry-prose.ts';
import { checkFirstPage } from './check-first-page.ts';
import { checkLocked } from './check-locked.ts';
import { layoutOf } from './layout-of.ts';
import { partsTable } from './parts-table.ts';
import { reportHead } from './report-head.ts';

/** A report drafted from one dossier. */
export interface Draft {
  readonly dossier: Dossier;
  readonly ledger: Ledger;
  readonly report: Report;
  readonly layout: LayoutSettings;
  /** Wording by report year, of the packs. */
  readonly formulations: readonly Formulation[];
  /** 待补 in reading order, once each. */
  readonly openSlots: readonly SlotNode[];
  /** Metric ids printed, once each, in reading order. */
  readonly facts: readonly string[];
  /**
   * Errors in how the texts were read. A mark that is not sound may show what its writer meant to hide, so no edition for
   * everyone is made while there are any: `finish` and `publish` say these then.
   */
  readonly faults: readonly Message[];
}

/**
 * The draft of this dossier, with everything that stands between it and its submission.
 *
 * @param dossier a dossier that names this pack
 * @param outline the pack, compiled
 * @returns a draft in any case; the messages are what drafting says, not yet what rules find
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * draft(dossier, compiled).value.openSlots; // []
 * ```
 */
export function draft(dossier: Dossier, outline: CompiledOutline): Outcome<Draft> {
  requireArgument('dossier', 'dossier', dossier);
  requireArgument('compiled', 'outline', outline);
  return atOnce(stagesOfDraft(dossier, outline));
}

/** The same in stages: the ledger, the text, the facts in it, and what is to be said of them. */
export function* stagesOfDraft(given: Dossier, outline: CompiledOutline): Stages<Outcome<Draft>> {
  const { value: dossier, messages: ofNames } = carryProse(given, outline);
  const { value: ledger, messages: ofLedger } = makeLedger(dossier, outline);
  const shortfalls = findShortfalls(dossier, ledger);
  const standing = (task: Task) => standingOf(task, dossier.report.departments).state;
  yield;
  const text = renderOutline(outline, { dossier, ledger, shortfalls, standing });
  yield;
  const { value: bare, messages: ofText } = parseReport(text, {
    head: reportHead(dossier),
    attachments: dossier.report.attachments.flatMap(({ title, orientation, byPart }, index) => {
      const prose = dossier.attachments[index];
      if (!prose) return [];
      return [{ title, prose: byPart ? { ...prose, text: partsTable(byPart, ledger) } : prose, orientation }];
    }),
  });
  yield;
  const { value: report, messages: ofFacts } = fillFacts(bare, ledger);
  yield;

  const layout = layoutOf(dossier.report.layout, outline.layout);
  const nodes = walk(report);
  const printed = new Set(nodes.flatMap((node) => (node.type === 'fact' ? [node.id] : [])));
  const feeding = new Set([...ledger.entries.values()].flatMap(({ metric }) => derivedFrom(metric)));
  const slots = new Map(nodes.flatMap((node) => (node.type === 'slot' ? [[node.id, node] as const] : [])));
  const unused = (): readonly Message[] =>
    [...ledger.entries.values()].flatMap(({ fact, metric, place }) =>
      // A fact that has only last year's figure has nothing to print yet.
      fact && givesFigure(fact) && !printed.has(fact.metric) && !feeding.has(fact.metric) && !slots.has(fact.metric)
        ? [say('fact/unused', { place, subject: metric.name, actual: metric.id })]
        : [],
    );
  return {
    value: {
      dossier,
      ledger,
      report,
      layout,
      formulations: outline.formulations,
      openSlots: [...slots.values()],
      facts: [...printed],
      faults: ofText.filter(({ fatal }) => fatal === true),
    },
    messages: [
      ...checkOtherPack(dossier, outline),
      ...(outline.sections.length > 0 ? [] : [say('pack/no-sections', { place: placeAt(dossier.places, 'pack') })]),
      ...checkCatalogue(outline, dossier),
      ...ofLedger,
      ...ofNames,
      ...checkLocked(outline, dossier),
      ...checkProse(outline, dossier),
      ...checkSilent(outline, dossier),
      ...checkSwallowed(outline, dossier),
      ...ofText,
      ...ofFacts,
      ...checkBeside(report, ledger),
      ...checkReferences(report, dossier),
      ...checkRequired(ledger, new Set(slots.keys())),
      ...checkDocuments(dossier),
      ...checkFirstPage(dossier, report.head, layout),
      ...unused(),
    ],
  };
}

/** A pack by another name than the dossier's makes another report; where the dossier names a folder, nobody can say. */
function checkOtherPack({ report, places }: Dossier, { packs }: CompiledOutline): readonly Message[] {
  const { name } = parsePackReference(report.pack);
  const used = packs.at(-1)?.id;
  if (!isPackName(name) || used === undefined || used === name) return [];
  return [say('dossier/other-pack', { place: placeAt(places, 'pack'), actual: used, expected: [name] })];
}

const givesFigure = ({ value, numerator, denominator, parts, from, to }: Fact): boolean =>
  [value, numerator, denominator, parts, from, to].some((each) => each !== undefined);
