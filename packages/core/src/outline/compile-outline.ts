import { addMessages, type Message, type Outcome, requireArgument } from '../message/index.ts';
import type { Outline, OutlineSection, Template } from '../model/pack/outline.ts';
import type { Place } from '../model/place.ts';
import { checkEach } from './check/check-each.ts';
import { checkNesting } from './check/check-nesting.ts';
import { checkTemplate, type Position } from './check/check-template.ts';
import { checkExpansion, partsOf } from './check/partial-graph.ts';
import type { OutlineContext } from './context.ts';
import type { RenderState } from './helper.ts';
import { parseTemplate } from './parse-template.ts';
import { withInstances } from './partials/with-instances.ts';
import { runTemplate, type Step, stepsOf } from './run-template.ts';

/** A template ready to render: context and state in, Markdown with marks out. */
export interface CompiledTemplate {
  readonly place: Place | undefined;
  /** It has a place of its own for the section's prose. */
  readonly takesProse: boolean;
  /** @internal */
  readonly render: (context: OutlineContext, state: RenderState) => string;
}

/** A section whose title and body are ready to render. */
export interface CompiledSection extends Omit<OutlineSection, 'title' | 'body' | 'children'> {
  readonly title: CompiledTemplate;
  readonly body: CompiledTemplate | undefined;
  readonly children: readonly CompiledSection[];
}

/** An outline compiled once, to be rendered for many dossiers. It holds on to no text or syntax tree of a template. */
export interface CompiledOutline
  extends Omit<Outline, 'title' | 'preamble' | 'closing' | 'sections' | 'partials' | 'unused'> {
  readonly title: CompiledTemplate;
  readonly preamble: CompiledTemplate | undefined;
  readonly closing: CompiledTemplate | undefined;
  readonly sections: readonly CompiledSection[];
}

/**
 * The outline compiled; undefined with a message for each fault where any template is unsound.
 *
 * @param given the resolved pack
 * @returns the outline with compiled templates, for any number of drafts
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * compilePack(outline).value?.sections.map(({ id }) => id); // ['work']
 * ```
 */
export function compileOutline(given: Outline): Outcome<CompiledOutline | undefined> {
  requireArgument('outline', 'outline', given);
  const outline = withInstances(given);
  const messages: Message[] = once(
    [...outline.partials.values()].flatMap((template) => checkTemplate(template, outline)),
  );
  addMessages(messages, [...checkExpansion(outline), ...checkNesting(outline), ...checkEach(outline)]);
  const partials = new Map<string, readonly Step[]>();
  const ready = (template: Template) => stepsOf(template, parseTemplate(template, []));

  const compile = (template: Template, position: Position = 'body'): CompiledTemplate => {
    const parts = partsOf(template);
    const faults = parts.flatMap((part) => checkTemplate(part, outline, position));
    addMessages(messages, faults);
    return {
      place: placeOf(template),
      takesProse: hasPlaceForProse(template.text),
      render: rendering(faults.length === 0 ? parts.map(ready) : [], partials),
    };
  };
  const optional = (template: Template | undefined) => (template ? compile(template) : undefined);
  const section = (each: OutlineSection): CompiledSection => ({
    ...each,
    title: compile(each.title, 'section-title'),
    body: optional(each.body),
    children: each.children.map(section),
  });

  if (messages.length === 0) for (const [name, template] of outline.partials) partials.set(name, ready(template));
  const { partials: _, unused: __, ...rest } = outline;
  const compiled: CompiledOutline = {
    ...rest,
    title: compile(outline.title, 'report-title'),
    preamble: optional(outline.preamble),
    closing: optional(outline.closing),
    sections: outline.sections.map(section),
  };
  return { value: messages.length > 0 ? undefined : compiled, messages };
}

/** A partial that is called in several ways is wrong once. */
const once = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((each) => [String(each), each])).values(),
];

/** Whether a template says where prose goes; without that, prose stands for all of it. */
export const hasPlaceForProse = (template: string): boolean => /\{\{~?\s*prose\s*~?\}\}/.test(template);

/** Made here, where nothing else is in reach: what a function has seen stays in memory. */
const rendering =
  (parts: readonly (readonly Step[])[], partials: ReadonlyMap<string, readonly Step[]>): CompiledTemplate['render'] =>
  (context, state) =>
    parts.map((part) => runTemplate(part, { context, state, partials })).join('\n\n');

/** Undefined where layers made it of several files. */
const placeOf = ({ file, start, parts = [] }: Template): Place | undefined =>
  parts.every((part) => part.file === file) ? { file, ...(start && { line: start.line }) } : undefined;
