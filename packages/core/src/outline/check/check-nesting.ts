import { type Message, say } from '../../message/index.ts';
import type { Outline, Template } from '../../model/pack/outline.ts';
import type { OutlineHelper } from '../helper.ts';
import { helpers } from '../helpers/index.ts';
import { parseTemplate, placeIn } from '../parse-template.ts';
import { partialName } from '../partials/partial-name.ts';
import { templatesOf } from './partial-graph.ts';

/** What a part of a template stands in; `block` is any block or partial that neither numbers points nor is one. */
type Within = 'body' | 'block' | 'points' | 'point' | 'join' | 'item';

/**
 * Words that would be lost where they stand: prose anywhere but in the open, a point that nothing numbers, and what
 * stands between points. Partials are seen from each place that prints them.
 */
export function checkNesting(outline: Outline): readonly Message[] {
  const found = new Map<hbs.AST.Statement, Message>();
  const seen = new Set<string>();
  const parsed = new Map<Template, hbs.AST.Program | undefined>();
  const treeOf = (template: Template) => {
    if (!parsed.has(template)) parsed.set(template, parseTemplate(template, []));
    return parsed.get(template);
  };

  const visit = (program: hbs.AST.Program | undefined, template: Template, within: Within): void => {
    for (const statement of program?.body ?? []) {
      const what = misplaced(statement, within);
      if (what !== undefined) {
        const place = placeIn(template, statement.loc.start);
        found.set(statement, say('template/misplaced', { place, actual: what.actual, expected: [what.expected] }));
      }
      if (statement.type === 'PartialStatement') enter(partialName(statement as hbs.AST.PartialStatement), within);
      if (statement.type !== 'BlockStatement') continue;
      const { path, program: inner, inverse } = statement as hbs.AST.BlockStatement;
      const inside = withinOf(nameOf(path), within);
      visit(inner, template, inside);
      visit(inverse, template, nameOf(path) === 'join' ? outside(within) : inside);
    }
  };
  const enter = (name: string, within: Within): void => {
    const partial = outline.partials.get(name);
    const inside = within === 'body' ? 'block' : within;
    if (!partial || seen.has(`${inside} ${name}`)) return;
    seen.add(`${inside} ${name}`);
    visit(treeOf(partial), partial, inside);
  };
  for (const template of templatesOf(outline)) visit(treeOf(template), template, 'body');
  return [...found.values()];
}

const nameOf = (expression: hbs.AST.Expression): string => String((expression as hbs.AST.PathExpression).original);

function withinOf(block: string, within: Within): Within {
  if (block === 'points' || block === 'point' || block === 'join' || block === 'item') return block;
  return outside(within);
}

/** Where nothing is numbered or joined: what stands for a list that is empty. */
const outside = (within: Within): Within => (within === 'body' ? 'block' : within);

interface Misplaced {
  readonly actual: string;
  readonly expected: string;
}

function misplaced(statement: hbs.AST.Statement, within: Within): Misplaced | undefined {
  const { type } = statement;
  const { path } = statement as Partial<hbs.AST.MustacheStatement>;
  const name = path ? nameOf(path) : '';
  if (type === 'BlockStatement' && name === 'point' && within !== 'points')
    return { actual: '{{#point}}', expected: ' {{#points}} 里面' };
  if (type === 'MustacheStatement' && name === 'prose' && within !== 'body')
    return { actual: '{{prose}}', expected: '块和局部模板的外面' };
  if (type === 'BlockStatement' && name === 'item' && within !== 'join')
    return { actual: '{{#item}}', expected: ' {{#join}} 里面' };
  if (within !== 'points' && within !== 'join') return undefined;
  const part = within === 'points' ? 'point' : 'item';
  const lost = { expected: ` {{#${part}}} 里面` };
  if (type === 'ContentStatement') {
    const words = (statement as hbs.AST.ContentStatement).value.trim();
    return words === '' ? undefined : { ...lost, actual: words.length > 12 ? `${words.slice(0, 12)}…` : words };
  }
  if (type === 'MustacheStatement') return { ...lost, actual: `{{${name}}}` };
  // What is between the marks of an edition would be taken out of them with its number.
  const isCondition = (helpers as Readonly<Record<string, OutlineHelper>>)[name]?.condition === true;
  const numbered = name === part || (isCondition && name !== 'edition');
  return type === 'BlockStatement' && !numbered ? { ...lost, actual: `{{#${name}}}` } : undefined;
}
