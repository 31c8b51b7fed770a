import { type Message, say } from '../../message/index.ts';
import type { Outline, OutlineSection, Template } from '../../model/pack/outline.ts';
import { parseTemplate, placeIn } from '../parse-template.ts';
import { partialName } from '../partials/partial-name.ts';

/** Characters of template that one report may print, partials counted each time they stand; partials in partials. */
const longest = 1024 * 1024;
const deepest = 50;

interface Extent {
  readonly size: number;
  readonly depth: number;
}

/** Partials that come back to themselves would never end; partials that print each other many times fan out. */
export function checkExpansion(outline: Outline): readonly Message[] {
  const { partials } = outline;
  const calls = new Map([...partials].map(([name, template]) => [name, callsOf(template)]));
  const extents = new Map<string, Extent>();
  const open = new Set<string>();
  const rings = new Set<string>();
  const add = ({ text }: Template, called: readonly string[]): Extent =>
    called
      .map(measure)
      .reduce((sum, { size, depth }) => ({ size: sum.size + size, depth: Math.max(sum.depth, depth + 1) }), {
        size: text.length,
        depth: 0,
      });
  function measure(name: string): Extent {
    const known = extents.get(name);
    const template = partials.get(name);
    if (known || !template) return known ?? { size: 0, depth: 0 };
    if (open.has(name)) rings.add(name);
    if (open.has(name) || open.size > deepest) return { size: 0, depth: deepest };
    open.add(name);
    const extent = add(template, calls.get(name) ?? []);
    open.delete(name);
    extents.set(name, extent);
    return extent;
  }

  const at = (template: Template) => ({ place: placeIn(template, { line: 1, column: 0 }) });
  for (const name of partials.keys()) measure(name);
  const endless = [...rings].flatMap((name) => partials.get(name) ?? []);
  if (endless.length > 0)
    return endless.map((each) => say('template/forbidden', { ...at(each), actual: '引用自身的局部模板' }));

  let total = 0;
  const messages: Message[] = [];
  for (const template of templatesOf(outline)) {
    const { size, depth } = add(template, callsOf(template));
    if (depth > deepest) messages.push(say('template/too-deep', { ...at(template), expected: [`${deepest}层以内`] }));
    if (total <= longest && total + size > longest) messages.push(say('template/too-large', at(template)));
    total += size;
  }
  return messages;
}

/** Every template that prints by itself: titles, bodies and what layers added to them. */
export function templatesOf({ title, preamble, closing, sections }: Outline): readonly Template[] {
  const ofSection = (each: OutlineSection): readonly Template[] => [
    each.title,
    ...partsOf(each.body),
    ...each.children.flatMap(ofSection),
  ];
  return [title, ...partsOf(preamble), ...partsOf(closing), ...sections.flatMap(ofSection)];
}

export const partsOf = (template: Template | undefined): readonly Template[] =>
  template ? (template.parts ?? [template]) : [];

function callsOf(template: Template): readonly string[] {
  const program = parseTemplate(template, []);
  return program ? partialNames(program) : [];
}

function partialNames(program: hbs.AST.Program): readonly string[] {
  return program.body.flatMap((statement) => {
    if (statement.type === 'PartialStatement') {
      return [partialName(statement as hbs.AST.PartialStatement)];
    }
    const { program: inner, inverse } = statement as Partial<hbs.AST.BlockStatement>;
    return [inner, inverse].flatMap((each) => (each ? partialNames(each) : []));
  });
}
