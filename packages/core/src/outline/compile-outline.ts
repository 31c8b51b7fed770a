import Handlebars from 'handlebars';
import type { Message, Outcome } from '../message/index.ts';
import type { Outline, OutlineSection, Template } from '../model/outline.ts';
import type { Place } from '../model/place.ts';
import { checkNesting } from './check-nesting.ts';
import { checkTemplate, type Position, placeIn } from './check-template.ts';
import type { OutlineContext } from './context.ts';
import type { OutlineHelper, RenderState } from './helper.ts';
import { helpers } from './helpers/index.ts';
import { checkExpansion, partsOf } from './partial-graph.ts';

/** A template ready to render: context and state in, Markdown with marks out. */
export interface CompiledTemplate {
  readonly place: Place | undefined;
  /** It has a place of its own for the section's prose. */
  readonly takesProse: boolean;
  readonly render: (context: OutlineContext, state: RenderState) => string;
}

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

/** The outline compiled; undefined with a message for each fault where any template is unsound. */
export function compileOutline(outline: Outline): Outcome<CompiledOutline | undefined> {
  const messages: Message[] = [...outline.partials.values()].flatMap((template) => checkTemplate(template, outline));
  messages.push(...checkExpansion(outline), ...checkNesting(outline));
  const environment = Handlebars.create();
  const sources: Template[] = [];
  const ready = (template: Template) => {
    const srcName = String(sources.push(template) - 1);
    return environment.compile(template.text, { ...compileOptions, srcName } as CompileOptions);
  };
  for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, adapt(helper, sources));

  const compile = (template: Template, position: Position = 'body'): CompiledTemplate => {
    const runs = partsOf(template).map((part) => {
      messages.push(...checkTemplate(part, outline, position));
      return ready(part);
    });
    return {
      place: placeOf(template),
      takesProse: /\{\{~?\s*prose\s*~?\}\}/.test(template.text),
      render: (context, state) => runs.map((run) => run(context, { data: { state } })).join('\n\n'),
    };
  };
  const optional = (template: Template | undefined) => (template ? compile(template) : undefined);
  const section = (each: OutlineSection): CompiledSection => ({
    ...each,
    title: compile(each.title, 'section-title'),
    body: optional(each.body),
    children: each.children.map(section),
  });

  for (const [name, template] of outline.partials) environment.registerPartial(name, ready(template));
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

const builtIns = ['if', 'unless', 'each', 'with', 'lookup', 'log', 'helperMissing', 'blockHelperMissing'];
const compileOptions: CompileOptions = {
  noEscape: true,
  strict: true,
  preventIndent: true,
  knownHelpersOnly: true,
  knownHelpers: {
    ...Object.fromEntries(builtIns.map((name) => [name, false])),
    ...Object.fromEntries(Object.keys(helpers).map((name) => [name, true])),
  } as NonNullable<CompileOptions['knownHelpers']>,
};

/** A helper of ours in the form Handlebars calls: positional arguments, then its options object. */
function adapt(helper: OutlineHelper, sources: readonly Template[]): Handlebars.HelperDelegate {
  return function run(this: unknown, ...parameters: unknown[]) {
    const options = parameters.pop() as Handlebars.HelperOptions & { loc: hbs.AST.SourceLocation };
    const place = placeIn(sources[Number(options.loc.source)]!, options.loc.start);
    return helper.run({
      words: parameters.map(String),
      options: options.hash,
      state: options.data.state,
      place,
      body: () => (options.fn ? options.fn(this) : ''),
      otherwise: () => (options.inverse ? options.inverse(this) : ''),
    });
  };
}
