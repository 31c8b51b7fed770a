import { addMessages, type Message, type Outcome, requireArgument } from '../message/index.ts';
import type { Outline, OutlineSection, Template } from '../model/outline.ts';
import type { Place } from '../model/place.ts';
import { checkNesting } from './check-nesting.ts';
import { checkTemplate, type Position } from './check-template.ts';
import type { OutlineContext } from './context.ts';
import type { RenderState } from './helper.ts';
import { parseTemplate } from './parse-template.ts';
import { checkExpansion, partsOf } from './partial-graph.ts';
import { type ParsedTemplate, runTemplate } from './run-template.ts';

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

/** An outline compiled once, to be rendered for many dossiers. */
export interface CompiledOutline extends Omit<Outline, 'title' | 'preamble' | 'closing' | 'sections'> {
  readonly title: CompiledTemplate;
  readonly preamble: CompiledTemplate | undefined;
  readonly closing: CompiledTemplate | undefined;
  readonly sections: readonly CompiledSection[];
}

/**
 * The outline compiled; undefined with a message for each fault where any template is unsound.
 *
 * @param outline the resolved pack
 * @returns the outline with compiled templates, for any number of drafts
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * compilePack(outline).value?.sections.map(({ id }) => id); // ['work']
 * ```
 */
export function compileOutline(outline: Outline): Outcome<CompiledOutline | undefined> {
  requireArgument('outline', 'outline', outline);
  const messages: Message[] = [...outline.partials.values()].flatMap((template) => checkTemplate(template, outline));
  addMessages(messages, [...checkExpansion(outline), ...checkNesting(outline)]);
  const partials = new Map<string, ParsedTemplate>();
  const ready = (template: Template): ParsedTemplate[] => {
    const program = parseTemplate(template, []);
    return program ? [{ template, program }] : [];
  };

  const compile = (template: Template, position: Position = 'body'): CompiledTemplate => {
    const parts = partsOf(template).flatMap((part) => {
      addMessages(messages, checkTemplate(part, outline, position));
      return ready(part);
    });
    return {
      place: placeOf(template),
      takesProse: /\{\{~?\s*prose\s*~?\}\}/.test(template.text),
      render: (context, state) => parts.map((part) => runTemplate(part, { context, state, partials })).join('\n\n'),
    };
  };
  const optional = (template: Template | undefined) => (template ? compile(template) : undefined);
  const section = (each: OutlineSection): CompiledSection => ({
    ...each,
    title: compile(each.title, 'section-title'),
    body: optional(each.body),
    children: each.children.map(section),
  });

  for (const [name, template] of outline.partials) for (const each of ready(template)) partials.set(name, each);
  const compiled: CompiledOutline = {
    ...outline,
    title: compile(outline.title, 'report-title'),
    preamble: optional(outline.preamble),
    closing: optional(outline.closing),
    sections: outline.sections.map(section),
  };
  return { value: messages.length > 0 ? undefined : compiled, messages };
}

/** Undefined where layers made it of several files. */
const placeOf = ({ file, start, parts = [] }: Template): Place | undefined =>
  parts.every((part) => part.file === file) ? { file, ...(start && { line: start.line }) } : undefined;
