import Handlebars from 'handlebars';
import type { Message, Outcome } from '../message/index.ts';
import type { Outline, OutlineSection, Template } from '../model/outline.ts';
import type { Place } from '../model/place.ts';
import { checkTemplate } from './check-template.ts';
import type { OutlineContext } from './context.ts';
import type { OutlineHelper, RenderState } from './helper.ts';
import { helpers } from './helpers/index.ts';
import { checkExpansion, partsOf } from './partial-graph.ts';

/** A template ready to render: context and state in, Markdown with marks out. */
export interface CompiledTemplate {
  readonly file: string;
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
  messages.push(...checkExpansion(outline));
  const environment = Handlebars.create();
  for (const [name, helper] of Object.entries(helpers)) environment.registerHelper(name, adapt(helper));

  const compile = (template: Template): CompiledTemplate => {
    const runs = partsOf(template).map((part) => {
      messages.push(...checkTemplate(part, outline));
      return environment.compile(part.text, { ...compileOptions, srcName: part.file } as CompileOptions);
    });
    return {
      file: template.file,
      takesProse: /\{\{~?\s*prose\s*~?\}\}/.test(template.text),
      render: (context, state) => runs.map((run) => run(context, { data: { state } })).join('\n\n'),
    };
  };
  const optional = (template: Template | undefined) => (template ? compile(template) : undefined);
  const section = (each: OutlineSection): CompiledSection => ({
    ...each,
    title: compile(each.title),
    body: optional(each.body),
    children: each.children.map(section),
  });

  for (const [name, { text, file }] of outline.partials) {
    environment.registerPartial(
      name,
      environment.compile(text, { ...compileOptions, srcName: file } as CompileOptions),
    );
  }
  const compiled: CompiledOutline = {
    ...outline,
    title: compile(outline.title),
    preamble: optional(outline.preamble),
    closing: optional(outline.closing),
    sections: outline.sections.map(section),
  };
  return { value: messages.length > 0 ? undefined : compiled, messages };
}

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
function adapt(helper: OutlineHelper): Handlebars.HelperDelegate {
  return function run(this: unknown, ...parameters: unknown[]) {
    const options = parameters.pop() as Handlebars.HelperOptions & { loc: hbs.AST.SourceLocation };
    const { source, start } = options.loc;
    const place: Place = { file: source, line: start.line, column: start.column + 1 };
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
