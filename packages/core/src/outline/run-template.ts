import type { Template } from '../model/outline.ts';
import { contextNames, type OutlineContext } from './context.ts';
import type { OutlineHelper, RenderState } from './helper.ts';
import { helpers } from './helpers/index.ts';
import { placeIn } from './parse-template.ts';

/** A template with its syntax tree. */
export interface ParsedTemplate {
  readonly template: Template;
  readonly program: hbs.AST.Program;
}

/** What all templates of one rendering share. */
export interface TemplateScope {
  readonly context: OutlineContext;
  readonly state: RenderState;
  readonly partials: ReadonlyMap<string, ParsedTemplate>;
}

/**
 * The text of a template. The tree is walked as it was parsed and checked, and no function is made of it: a page that
 * forbids `eval` can draft, and a template can do nothing that is not written here. White space is already settled: the
 * parser has taken away what stands around `~` and around blocks on a line of their own.
 */
export function runTemplate({ template, program }: ParsedTemplate, scope: TemplateScope): string {
  const run = (part: hbs.AST.Program | undefined): string => (part?.body ?? []).map(print).join('');
  const print = (statement: hbs.AST.Statement): string => {
    const printer = printers[statement.type];
    if (!printer) throw new Error(`unreachable: ${statement.type} in a template that was checked`);
    return printer(statement as never);
  };
  const printers: Readonly<Record<string, (statement: never) => string>> = {
    ContentStatement: ({ value }: hbs.AST.ContentStatement) => value,
    CommentStatement: () => '',
    MustacheStatement: (call: hbs.AST.MustacheStatement) => {
      const name = nameOf(call.path);
      return isContextName(name) ? scope.context[name] : runHelper(name, call);
    },
    BlockStatement: (call: hbs.AST.BlockStatement) =>
      runHelper(nameOf(call.path), call, { body: () => run(call.program), otherwise: () => run(call.inverse) }),
    PartialStatement: ({ name, indent }: hbs.AST.PartialStatement) => {
      const partial = scope.partials.get(nameOf(name));
      if (!partial) throw new Error(`unreachable: partial ${nameOf(name)} in a template that was checked`);
      return indent + runTemplate(partial, scope);
    },
  };
  const runHelper = (
    name: string,
    { params, hash, loc }: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
    { body, otherwise } = noBlock,
  ): string =>
    (helpers as Readonly<Record<string, OutlineHelper>>)[name]!.run({
      words: params.map((param) => String(literalOf(param))),
      options: Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, literalOf(value)])),
      state: scope.state,
      place: placeIn(template, loc.start),
      body,
      otherwise,
    });
  return run(program);
}

const noBlock = { body: () => '', otherwise: () => '' };

const nameOf = (expression: hbs.AST.Expression): string => String((expression as hbs.AST.PathExpression).original);

const isContextName = (name: string): name is keyof OutlineContext =>
  (contextNames as readonly string[]).includes(name);

/** Arguments are literals: the check has seen to it. */
const literalOf = (literal: hbs.AST.Expression) => (literal as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value;
