import { checkSettings } from '../../lint/index.ts';
import { parseMarkdown } from '../../markdown/index.ts';
import {
  addMessages,
  type Message,
  type MessageId,
  type OptionKinds,
  type Outcome,
  requireArgument,
  requireOptions,
  say,
} from '../../message/index.ts';
import type { Dossier } from '../../model/dossier/dossier.ts';
import type { Outline } from '../../model/pack/outline.ts';
import {
  type CompiledOutline,
  compileOutline,
  silentSections,
  specimenOf,
  templatesOf,
  unbackedClaims,
  unrelatedParts,
} from '../../outline/index.ts';
import { checkDraft } from '../check/check-draft.ts';
import { draft } from '../draft/draft.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { findOverrides } from './find-overrides.ts';
import { findUnused } from './find-unused.ts';
import { leftOutSections } from './left-out-sections.ts';

/** The pack under check, and its sample. */
export interface PackCheck {
  /** The pack's name in messages; what its bases leave unused is not its business. */
  readonly label: string;
  readonly sample?: Dossier | undefined;
  /** Decoded files of the sample by the names its messages carry, so that comments in them silence rules. */
  readonly sources?: ReadonlyMap<string, string> | undefined;
  /** False where it is known to have no cases: a layer that says something of its own is told how to make one. */
  readonly hasCases?: boolean | undefined;
}

const kinds: OptionKinds<PackCheck> = {
  label: 'text',
  sample: 'dossier?',
  sources: 'map?',
  hasCases: 'flag?',
};

/**
 * All that can be known of a pack without a district's data: its templates compile, everything it has is used, and
 * its sample drafts into a report that the rules have nothing to say of. The compiled outline where the templates are
 * sound.
 *
 * @param outline the resolved pack
 * @param options its name in messages, and its sample
 * @returns the compiled outline, and all that is wrong with the pack
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * checkPack(outline, { label: 'small', sample: dossier }).value?.packs.at(-1)?.id; // 'small'
 * ```
 */
export function checkPack(outline: Outline, options: PackCheck): Outcome<CompiledOutline | undefined> {
  requireArgument('outline', 'outline', outline);
  requireOptions(kinds, 'options', options);
  const { label, sample, sources, hasCases } = options;
  const { value: compiled, messages } = compileOutline(outline);
  // What a mixin has is for others to use, and of a pack without sections that is none it was said.
  const isMixin = outline.sections.length === 0;
  const found: Message[] = [
    ...checkCatalogue(outline),
    ...messages,
    ...findMarkup(outline),
    ...(isMixin ? [] : findUnused(outline, label)),
    ...silentSections(outline.sections).flatMap(({ id, title: { file, start } }) =>
      file.startsWith(`${label}/`)
        ? [say('pack/no-body', { place: { file, ...start }, actual: id, expected: [`sections/${id}.hbs`] })]
        : [],
    ),
    ...(sample && compiled ? [] : outline.rules.flatMap((settings) => checkSettings(settings))),
    ...(compiled ? unrelatedParts(outline) : []),
    ...(compiled ? unbackedClaims(outline, (file) => file.startsWith(`${label}/`)) : []),
    ...findOverrides(outline)
      .filter(({ pack }) => pack === label)
      .map(({ place, hidden, isPartial }) =>
        say('pack/shadowing', { place, actual: hidden, expected: [isPartial ? otherName : 'replace 补丁'] }),
      ),
  ];
  addMessages(found, sayLeftOut(outline, label));
  if (hasCases === false && saysMore(outline, label))
    found.push(say('pack/untested', { place: { file: `${label}/pack.yaml` } }));
  if (isMixin) return { value: compiled, messages: found };
  if (!sample) found.push(say('pack/no-sample', { place: { file: `${label}/pack.yaml` } }));
  else if (compiled) {
    const { messages: ofSample } = checkDraft(draft(sample, compiled), { sources, rules: outline.rules });
    addMessages(
      found,
      ofSample.filter((message) => ![isMarkup, isFiling, isCatalogue, isSilent].some((isSaid) => isSaid(message))),
    );
  }
  return { value: compiled, messages: found };
}

/** Whether a layer on top of another says anything that is not said below. */
const saysMore = ({ packs, origins, metricOrigins }: Outline, label: string): boolean =>
  packs.length > 1 &&
  [...origins.values(), ...metricOrigins.values()].some((aspects) =>
    [...aspects.values()].some(({ pack }) => pack === label),
  );

/** A layer that writes its own `sections` hears of none that come below it: those it does not take are named. */
const sayLeftOut = (outline: Outline, label: string): readonly Message[] =>
  leftOutSections(outline)
    .filter(({ pack }) => pack === label)
    .map(({ place, sections }) => say('pack/sections-left-out', { place, actual: sections.join('、') }));

/** No patch is made to a partial. */
const otherName = '另一个名称的局部模板；确实要换掉它的，请自己留意那里的改动';

/** What is wrong with the words of a template, whatever the data. */
const markup: ReadonlySet<string | undefined> = new Set<MessageId>([
  'prose/unsupported',
  'prose/mistyped-comment',
  'prose/mistyped-link',
  'prose/mistyped-heading',
  'prose/mistyped-table',
  'prose/open-comment',
]);

/** What drafting says of markup in a template, without a line: `findMarkup` has said where. */
const isMarkup = ({ ruleId, line }: Message) => markup.has(ruleId) && line == null;

/** What drafting says of the metrics of the pack has been said of the pack itself. */
const isCatalogue = ({ ruleId }: Message) => ruleId?.startsWith('metric/') === true;

/** Whatever the sample says, the pack has been told of its sections without words. */
const isSilent = ({ ruleId }: Message) => ruleId === 'pack/no-body';

/** Markup that no report takes, found where it is written, though no sample may come upon it. */
function findMarkup(outline: Outline): readonly Message[] {
  const templates = new Set([...templatesOf(outline), ...outline.partials.values()]);
  return [...templates].flatMap((template) => {
    const { file, start } = template;
    const { markdown, lines } = specimenOf(template);
    if (markdown.trim() === '') return [];
    return parseMarkdown(start ? `## ${markdown}` : markdown, file)
      .messages.filter(({ ruleId }) => markup.has(ruleId))
      .map(({ ruleId, line, column, actual, expected }) => {
        const at = lines[(line ?? 1) - 1];
        const place = start ?? { line: at?.line ?? 1, column: (column ?? 1) + (at?.cut ?? 0) };
        return say(ruleId as MessageId, { place: { file, ...place }, actual, expected });
      });
  });
}

/**
 * Rules about what became of one report: to whom it went and when, who let it out, how the year's tasks stand. An invented
 * sample has no such history, and no template can be to blame for it.
 */
const filing: ReadonlySet<string> = new Set<MessageId>([
  'content/edition-elements',
  'content/recipients-incomplete',
  'content/filing-deadline',
  'content/publication-deadline',
  'content/secrecy-review-missing',
  'content/sign-off-missing',
  'content/public-metadata',
  'task/unreported',
  'task/overdue-open',
  'task/target-missed',
  'task/target-unevidenced',
  'task/frequency-unmet',
]);
const isFiling = ({ ruleId }: Message) => filing.has(ruleId ?? '');
