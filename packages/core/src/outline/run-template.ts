import type { Template } from '../model/pack/outline.ts';
import { contextNames, type OutlineContext } from './context.ts';
import type { HelperCall, OutlineHelper, RenderState } from './helper.ts';
import { helpers } from './helpers/index.ts';
import { placeIn } from './parse-template.ts';
import { partialName } from './partials/partial-name.ts';

/** What a template does next: words that it prints as they are, a name of the context, a partial, a helper. */
export type Step =
  | string
  | { readonly name: keyof OutlineContext }
  | { readonly partial: string; readonly indent: string }
  | HelperStep;

interface HelperStep extends Pick<HelperCall, 'words' | 'options' | 'place'> {
  readonly run: OutlineHelper['run'];
  readonly body: readonly Step[];
  readonly otherwise: readonly Step[];
}

/** What all templates of one rendering share. */
export interface TemplateScope {
  readonly context: OutlineContext;
  readonly state: RenderState;
  readonly partials: ReadonlyMap<string, readonly Step[]>;
}

/**
 * The steps of a template that was checked. They are all that is kept of its syntax tree, which is ten times as large:
 * arguments are literals and places are known, so nothing is left to settle when a report is drafted.
 */
export function stepsOf(template: Template, program: hbs.AST.Program | undefined): readonly Step[] {
  return (program?.body ?? []).flatMap((statement): readonly Step[] => {
    switch (statement.type) {
      case 'ContentStatement':
        return [(statement as hbs.AST.ContentStatement).value];
      case 'CommentStatement':
        return [];
      case 'MustacheStatement': {
        const name = nameOf((statement as hbs.AST.MustacheStatement).path);
        return [isContextName(name) ? { name } : helperStep(template, statement as hbs.AST.MustacheStatement)];
      }
      case 'BlockStatement':
        return [helperStep(template, statement as hbs.AST.BlockStatement)];
      case 'PartialStatement': {
        const partial = statement as hbs.AST.PartialStatement;
        return [{ partial: partialName(partial), indent: partial.indent }];
      }
      default:
        throw new Error(`unreachable: ${statement.type} in a template that was checked`);
    }
  });
}

type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash' | 'loc'> &
  Partial<Pick<hbs.AST.BlockStatement, 'program' | 'inverse'>>;

const helperStep = (template: Template, call: Call): HelperStep => ({
  run: (helpers as Readonly<Record<string, OutlineHelper>>)[nameOf(call.path)]!.run,
  words: call.params.map((param) => String(literalOf(param))),
  options: Object.fromEntries((call.hash?.pairs ?? []).map(({ key, value }) => [key, literalOf(value)])),
  place: placeIn(template, call.loc.start),
  body: stepsOf(template, call.program),
  otherwise: stepsOf(template, call.inverse),
});

/**
 * The text of a template. No function is made of it: a page that forbids `eval` can draft, and a template can do nothing
 * that is not written here. White space is already settled: the parser has taken away what stands around `~` and around
 * blocks on a line of their own.
 */
export function runTemplate(steps: readonly Step[], scope: TemplateScope): string {
  let text = '';
  for (const step of steps) text += typeof step === 'string' ? step : print(step, scope);
  return text;
}

function print(step: Exclude<Step, string>, scope: TemplateScope): string {
  if ('name' in step) return scope.context[step.name];
  if ('partial' in step) {
    const partial = scope.partials.get(step.partial);
    if (!partial) throw new Error(`unreachable: partial ${step.partial} in a template that was checked`);
    return step.indent + runTemplate(partial, scope);
  }
  const { run, words, options, place } = step;
  const body = (at = scope.state.at) =>
    runTemplate(step.body, at === scope.state.at ? scope : { ...scope, state: { ...scope.state, at } });
  const otherwise = () => runTemplate(step.otherwise, scope);
  return run({ words, options, place, state: scope.state, body, otherwise });
}

const nameOf = (expression: hbs.AST.Expression): string => String((expression as hbs.AST.PathExpression).original);

const isContextName = (name: string): name is keyof OutlineContext =>
  (contextNames as readonly string[]).includes(name);

/** Arguments are literals: the check has seen to it. */
const literalOf = (literal: hbs.AST.Expression) => (literal as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value;
