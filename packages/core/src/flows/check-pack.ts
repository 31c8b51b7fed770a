import { parseMarkdown } from '../markdown/index.ts';
import { type Message, type Outcome, say } from '../message/index.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Outline, OutlineSection } from '../model/outline.ts';
import { type CompiledOutline, compileOutline, specimenOf, templatesOf, templateUses } from '../outline/index.ts';
import { draft } from './draft.ts';

/** The pack under check, and its sample. */
export interface PackCheck {
  /** The pack's name in messages; what its bases leave unused is not its business. */
  readonly label: string;
  readonly sample?: Dossier | undefined;
}

/**
 * All that can be known of a pack without a district's data: its templates compile, everything it has is used, and
 * its sample drafts. The compiled outline where the templates are sound.
 */
export function checkPack(outline: Outline, { label, sample }: PackCheck): Outcome<CompiledOutline | undefined> {
  const { value: compiled, messages } = compileOutline(outline);
  const found: Message[] = [
    ...messages,
    ...findMarkup(outline),
    ...findUnused(outline, label),
    ...findShadowing(outline, label),
  ];
  if (!sample) found.push(say('pack/no-sample', { place: { file: `${label}/pack.yaml` } }));
  else if (compiled) found.push(...draft(sample, compiled).messages.filter((message) => !isMarkup(message)));
  return { value: compiled, messages: found };
}

function findUnused(outline: Outline, label: string): readonly Message[] {
  const { metrics, partials } = templateUses(outline);
  const needs = (each: OutlineSection): readonly string[] => [...each.needs, ...each.children.flatMap(needs)];
  const wanted = new Set([
    ...metrics,
    ...outline.sections.flatMap(needs),
    ...outline.metrics.flatMap(({ derive }) => Object.values(derive ?? {}).flat()),
  ]);
  const own = ({ file }: { readonly file: string }) => file.startsWith(`${label}/`);
  return [
    ...outline.unused.map(({ file }) => say('pack/unused-template', { place: { file, line: 1, column: 1 } })),
    ...[...outline.partials].flatMap(([name, template]) =>
      own(template) && !partials.has(name)
        ? [say('pack/unused-partial', { place: { file: template.file, line: 1, column: 1 }, actual: name })]
        : [],
    ),
    ...outline.metrics.flatMap(({ id, name }) => {
      const origin = outline.metricOrigins.get(id)?.get('definition');
      return origin?.pack === label && !wanted.has(id)
        ? [say('pack/unused-metric', { place: origin.place, subject: name, actual: id })]
        : [];
    }),
  ];
}

/** What drafting says of markup in a template, without a line: `findMarkup` has said where. */
const isMarkup = ({ ruleId, line }: Message) => ruleId === 'prose/unsupported' && line == null;

/** Markup that no report takes, found where it is written, though no sample may come upon it. */
function findMarkup(outline: Outline): readonly Message[] {
  const templates = new Set([...templatesOf(outline), ...outline.partials.values()]);
  return [...templates].flatMap((template) => {
    const { file, start } = template;
    const { markdown, lines } = specimenOf(template);
    return parseMarkdown(start ? `## ${markdown}` : markdown, file)
      .messages.filter(({ ruleId }) => ruleId === 'prose/unsupported')
      .map(({ line, column, actual }) => {
        const at = lines[(line ?? 1) - 1];
        const place = start ?? { line: at?.line ?? 1, column: (column ?? 1) + (at?.cut ?? 0) };
        return say('prose/unsupported', { place: { file, ...place }, actual: String(actual), expected: ['普通文字'] });
      });
  });
}

/** A file at the path of a base's file stands in its place, and never hears of what changes there. */
const findShadowing = ({ origins }: Outline, label: string): readonly Message[] =>
  [...origins.values()].flatMap((aspects) => {
    const body = aspects.get('body');
    return body?.op === 'template' && body.pack === label && body.before
      ? [say('pack/shadowing', { place: body.place, actual: body.before.place.file })]
      : [];
  });
