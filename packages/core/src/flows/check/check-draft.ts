import { showEdition } from '../../edition/index.ts';
import { checkSettings, type Findings, kindsOf, type Rule } from '../../lint/index.ts';
import {
  hasErrors,
  type Message,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../message/index.ts';
import type { RuleSettings } from '../../model/lint.ts';
import { type EditionId, editions } from '../../model/report/edition.ts';
import type { Report } from '../../model/report/report.ts';
import type { Draft } from '../draft/draft.ts';
import { told } from '../draft/release.ts';
import { atOnce, type Stages } from '../stages.ts';
import { lintSubject } from './lint-subject.ts';
import { stagesOfFindings } from './settle-findings.ts';

/** What a check needs besides the draft. */
export interface CheckOptions {
  /** Decoded files of the dossier by the names its messages carry; with them places are exact and fixes possible. */
  readonly sources?: ReadonlyMap<string, string> | undefined;
  /** What the packs say of rules, base first; the dossier's own comes last. */
  readonly rules?: readonly RuleSettings[] | undefined;
  readonly previous?: Report | undefined;
  /** Rules from outside, beside ours. */
  readonly ownRules?: readonly Rule[] | undefined;
  /** Checked as if only these were to be made; those of report.yaml where not given. */
  readonly editions?: readonly EditionId[] | undefined;
  /** Runs only the rules whose findings are errors in this dossier: all that a build asks. */
  readonly errorsOnly?: boolean | undefined;
}

const kinds: OptionKinds<CheckOptions> = {
  sources: 'map?',
  rules: 'objects?',
  previous: 'report?',
  ownRules: 'rules?',
  editions: 'editions?',
  errorsOnly: 'flag?',
};

/**
 * All that stands between this draft and its submission: what drafting said, and what the rules find.
 *
 * @param drafted what `draft` or `draftFrom` returned, value and messages
 * @param options texts of the dossier, levels of packs, own rules, last year's report, the editions to be made
 * @returns what is left of the messages at their levels, and what comments silenced
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const { messages } = checkDraft(draft(dossier, compiled), { rules: compiled.rules });
 * messages.filter(({ fatal }) => fatal); // []
 * ```
 */
export function checkDraft(drafted: Outcome<Draft>, options: CheckOptions = {}): Findings {
  requireArgument('outcome', 'drafted', drafted);
  requireArgument('draft', 'drafted.value', drafted.value);
  requireArgument('messages', 'drafted.messages', drafted.messages);
  requireOptions(kinds, 'options', options);
  return atOnce(stagesOfCheck(drafted, options));
}

/** The same in stages: what the public edition would give away, then some rules at a time. */
export function* stagesOfCheck(drafted: Outcome<Draft>, options: CheckOptions): Stages<Findings> {
  const {
    sources = new Map(),
    rules: ofPacks = [],
    previous,
    ownRules = [],
    editions: asked,
    errorsOnly = false,
  } = options;
  const { value: draft, messages } = drafted;
  const { report } = draft.dossier;
  const own: RuleSettings = { levels: report.rules ?? {}, places: draft.dossier.places };
  const dossier = asked ? { ...draft.dossier, report: { ...report, editions: [...asked] } } : draft.dossier;
  const subject = lintSubject({ ...draft, dossier }, { sources, ...(previous && { previous }) });
  const isPublic = !errorsOnly && dossier.report.editions?.includes('public') === true;
  if (isPublic) yield;
  const leaks = isPublic ? (yield* showEdition(draft, editions.public)).messages : [];
  yield;
  const settings = [...ofPacks, own];
  const passedOver = isPublic ? [] : ['output/leak'];
  const found = yield* stagesOfFindings(
    [...messages, ...settings.flatMap((each) => checkSettings(each, kindsOf(ownRules))), ...leaks],
    subject,
    settings,
    {
      errorsOnly,
      passedOver,
      ownRules,
    },
  );
  return { ...found, messages: [...found.messages, ...told(found.suppressed)] };
}

/**
 * The errors of the check that keep this draft from leaving in these editions, and that it therefore doesn't; none
 * where the check has none. Texts are looked at only where there are errors: most drafts have none, and of the texts
 * only a comment that silences an error matters.
 */
export async function errorsOf(
  drafted: Outcome<Draft>,
  editionIds: readonly EditionId[],
  { sources, ...options }: Pick<CheckOptions, 'rules' | 'previous' | 'sources'>,
): Promise<readonly Message[]> {
  const asked = { ...options, editions: editionIds, errorsOnly: true };
  if (editionIds.length === 0 || !hasErrors(checkDraft(drafted, asked).messages)) return [];
  const { messages } = checkDraft(drafted, { ...asked, sources });
  const errors = messages.filter((message) => message.fatal === true);
  const subject = editionIds.map((id) => editions[id].name).join('、');
  return errors.length === 0 ? [] : [...errors, say('output/check-errors', { subject, actual: String(errors.length) })];
}
