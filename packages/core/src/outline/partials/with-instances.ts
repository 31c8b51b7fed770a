import type { Outline, Template } from '../../model/pack/outline.ts';
import { templatesOf } from '../check/partial-graph.ts';
import { contextNames } from '../context.ts';
import { helpers } from '../helpers/index.ts';
import { parseTemplate } from '../parse-template.ts';
import { baseName, partialName } from './partial-name.ts';
import { namesIn, substitute } from './substitute.ts';

const expanded = new WeakMap<Outline, Outline>();
/** So many different calls of partials with parameters no pack has. */
const most = 2000;

/**
 * The outline with a partial for each way in which one is called with parameters, as if it had been typed out. A partial
 * that is never called without them is not one by itself; nor is one that nobody calls yet and that needs some.
 */
export function withInstances(outline: Outline): Outline {
  const known = expanded.get(outline);
  if (known) return known;
  const instances = new Map<string, Template>();
  const bare = new Set<string>();
  const called = new Set<string>();
  // Partials in partials may go deeper than calls can.
  const pending: (hbs.AST.Program | undefined)[] = [];
  const finish = (): void => {
    for (let next = pending.pop(); pending.length > 0 || next; next = pending.pop()) visit(next);
  };
  const visit = (program: hbs.AST.Program | undefined): void => {
    for (const statement of program?.body ?? []) {
      const { program: inner, inverse } = statement as Partial<hbs.AST.BlockStatement>;
      visit(inner);
      visit(inverse);
      if (statement.type === 'PartialStatement') call(statement as hbs.AST.PartialStatement);
    }
  };
  const call = (statement: hbs.AST.PartialStatement): void => {
    const [name, base] = [partialName(statement), baseName(statement)];
    const template = outline.partials.get(base);
    if (!template) return;
    called.add(base);
    if (name === base) {
      bare.add(base);
      visitOnce(base, template);
      return;
    }
    if (instances.has(name) || instances.size >= most) return;
    const program = parseTemplate(template, []);
    const given = new Map(
      (statement.hash?.pairs ?? []).map(({ key, value }) => [key, String((value as hbs.AST.StringLiteral).value)]),
    );
    const tree = program && substitute(program, given);
    instances.set(name, { file: template.file, text: template.text, ...(tree && { tree }) });
    pending.push(tree);
  };
  const visited = new Set<string>();
  const visitOnce = (name: string, template: Template): void => {
    if (visited.has(name)) return;
    visited.add(name);
    pending.push(parseTemplate(template, []));
  };
  for (const template of templatesOf(outline)) pending.push(parseTemplate(template, []));
  finish();
  const own = [...outline.partials].filter(
    ([name, template]) => bare.has(name) || (!called.has(name) && !needsParameters(template)),
  );
  for (const [name, template] of own) visitOnce(name, template);
  finish();
  const result = { ...outline, partials: new Map([...own, ...instances]) };
  expanded.set(outline, result);
  expanded.set(result, result);
  return result;
}

const ours: ReadonlySet<string> = new Set([...contextNames, ...Object.keys(helpers)]);

/** Whether its names are all known without a parameter. */
const needsParameters = (template: Template): boolean =>
  [...namesIn(parseTemplate(template, []))].some((name) => !ours.has(name));
