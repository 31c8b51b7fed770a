import type { Rule } from '../../lint/index.ts';
import { type Message, type Outcome, requireArgument } from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { EditionId } from '../../model/report/edition.ts';
import type { Report } from '../../model/report/report.ts';
import { compileOutline } from '../../outline/index.ts';
import { type PackFiles, resolvePack } from '../../pack/index.ts';
import { checkDraft } from '../check/check-draft.ts';
import { type Draft, draft } from './draft.ts';

/** What a draft by the pack is made with besides dossier and packs. */
export interface DraftFromOptions {
  /** Rules from outside, made by `defineRule`, that are run beside ours. */
  readonly rules?: readonly Rule[] | undefined;
  /** Last year's report, as `readReportFile` gives it. */
  readonly previous?: Report | undefined;
  /** Editions that are to be made of it; those of the dossier where not given. */
  readonly editions?: readonly EditionId[] | undefined;
}

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
  { rules, previous, editions }: DraftFromOptions = {},
): Outcome<Draft | undefined> {
  requireArgument('dossier', 'dossier', dossier);
  requireArgument('map', 'packs', packs);
  const place = dossier.places.get('pack');
  const messages: Message[] = [];
  const { value: outline, messages: ofPacks } = resolvePack(dossier.report.pack, packs, { place });
  messages.push(...ofPacks);
  const compiled = outline && compileOutline(outline);
  messages.push(...(compiled?.messages ?? []));
  if (!compiled?.value) return { value: undefined, messages };
  const drafted = draft(dossier, compiled.value);
  const whole = { value: drafted.value, messages: [...messages, ...drafted.messages] };
  return {
    value: drafted.value,
    messages: checkDraft(whole, { rules: compiled.value.rules, ownRules: rules, previous, editions }).messages,
  };
}
