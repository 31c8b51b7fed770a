import type { Rule } from '../../lint/index.ts';
import { type Message, type OptionKinds, type Outcome, requireArgument, requireOptions } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { EditionId } from '../../model/report/edition.ts';
import type { Report } from '../../model/report/report.ts';
import { compileOutline } from '../../outline/index.ts';
import { type PackFiles, resolvePack } from '../../pack/index.ts';
import { stagesOfCheck } from '../check/check-draft.ts';
import { atOnce, inTurns, type Stages } from '../stages.ts';
import { type Draft, stagesOfDraft } from './draft.ts';

/** What a draft by the pack is made with besides dossier and packs. */
export interface DraftFromOptions {
  /** Rules from outside, made by `defineRule`, that are run beside ours. */
  readonly rules?: readonly Rule[] | undefined;
  /** Last year's report, as `readReportFile` gives it. */
  readonly previous?: Report | undefined;
  /** Editions that are to be made of it; those of the dossier where not given. */
  readonly editions?: readonly EditionId[] | undefined;
}

const kinds: OptionKinds<DraftFromOptions> = {
  rules: 'rules?',
  previous: 'report?',
  editions: 'editions?',
};

/**
 * The draft of a dossier by the pack it names, with all that stands between it and its submission: what is wrong with the
 * packs, what drafting says, and what the rules find at the levels of packs and dossier.
 *
 * @param dossier a dossier
 * @param packs files by path of each pack that may be needed, by pack name: `new Map([national])` with a data module of
 *   `@fazhi/templates`
 * @param options own rules, last year's report, the editions to be made
 * @returns no value where the pack is missing or its templates are unsound
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { value, messages } = draftFrom(dossier, packs);
 * [value?.facts, messages.filter(({ fatal }) => fatal).length]; // [['review.accepted'], 0]
 * ```
 */
export function draftFrom(
  dossier: Dossier,
  packs: ReadonlyMap<string, PackFiles>,
  options: DraftFromOptions = {},
): Outcome<Draft | undefined> {
  requireArgument('dossier', 'dossier', dossier);
  requireArgument('map', 'packs', packs);
  requireOptions(kinds, 'options', options);
  return atOnce(draftStages(dossier, packs, options));
}

/** What drafting in turns takes besides. */
export interface DraftInTurnsOptions extends DraftFromOptions {
  /** Ends the work before its next stage. */
  readonly signal?: AbortSignal | undefined;
}

const kindsInTurns: OptionKinds<DraftInTurnsOptions> = { ...kinds, signal: 'signal?' };

/**
 * What `draftFrom` gives, for a server or a page: the host has a turn before each stage (packs, templates, ledger, text, and
 * some rules at a time), however many reports are under way, and a signal ends the work.
 *
 * @param dossier a dossier
 * @param packs files by path of each pack that may be needed, by pack name
 * @param options as of `draftFrom`, and a signal
 * @returns the same as `draftFrom`
 * @throws UsageError `usage/type` where an argument is of another type; the signal's reason where it is aborted
 * @example
 * ```ts
 * const { value, messages } = await draftInTurns(dossier, packs);
 * [value?.facts, messages.filter(({ fatal }) => fatal).length]; // [['review.accepted'], 0]
 * ```
 */
export async function draftInTurns(
  dossier: Dossier,
  packs: ReadonlyMap<string, PackFiles>,
  options: DraftInTurnsOptions = {},
): Promise<Outcome<Draft | undefined>> {
  requireArgument('dossier', 'dossier', dossier);
  requireArgument('map', 'packs', packs);
  requireOptions(kindsInTurns, 'options', options);
  return inTurns(draftStages(dossier, packs, options), options.signal);
}

function* draftStages(
  dossier: Dossier,
  packs: ReadonlyMap<string, PackFiles>,
  { rules, previous, editions }: DraftFromOptions,
): Stages<Outcome<Draft | undefined>> {
  const place = dossier.places.get('pack');
  const messages: Message[] = [];
  const { value: outline, messages: ofPacks } = resolvePack(dossier.report.pack, packs, { place });
  messages.push(...ofPacks);
  yield;
  const compiled = outline && compileOutline(outline);
  messages.push(...(compiled?.messages ?? []));
  if (!compiled?.value) return { value: undefined, messages };
  yield;
  const drafted = yield* stagesOfDraft(dossier, compiled.value);
  yield;
  const whole = { value: drafted.value, messages: [...messages, ...drafted.messages] };
  const checked = yield* stagesOfCheck(whole, { rules: compiled.value.rules, ownRules: rules, previous, editions });
  return { value: drafted.value, messages: checked.messages };
}
