import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import { type Message, say } from '../message/index.ts';
import type { Template } from '../model/pack/outline.ts';
import type { Place } from '../model/place.ts';

/** The place of a node of the template. A title's is where the title begins: YAML may have quoted or folded it. */
export const placeIn = ({ file, start }: Template, { line, column }: hbs.AST.Position): Place =>
  start ? { file, ...start } : { file, line, column: column + 1 };

/**
 * The template's syntax tree; a syntax error becomes a message at its line. Each template is parsed once, however many
 * checks look at it and reports are drafted with it.
 */
export function parseTemplate(template: Template, messages: Message[]): hbs.AST.Program | undefined {
  if (template.tree) return template.tree as hbs.AST.Program;
  const result = parsed.get(template) ?? parseText(template);
  parsed.set(template, result);
  if (result.fault) messages.push(say(...result.fault));
  return result.program;
}

interface Parsed {
  readonly program?: hbs.AST.Program;
  readonly fault?: Parameters<typeof say>;
}
const parsed = new WeakMap<Template, Parsed>();

function parseText(template: Template): Parsed {
  const { text } = template;
  if (depthOf(text) > deepest) {
    const place = placeIn(template, { line: 1, column: 0 });
    return { fault: ['template/too-deep', { place, expected: [`${deepest}层以内`] }] };
  }
  try {
    return { program: parse(text) };
  } catch (error) {
    const reason = (error as Error).message;
    const line = Number(/line (\d+)/.exec(reason)?.[1] ?? /- (\d+):\d+/.exec(reason)?.[1] ?? 1);
    const written = text.split('\n')[line - 1]?.trim() ?? '';
    const excerpt = written === '' ? '到文件末尾还缺少块的收尾，如 {{/when}}' : written;
    return {
      fault: ['template/syntax', { place: placeIn(template, { line, column: 0 }), actual: excerpt.slice(0, 60) }],
    };
  }
}

const deepest = 50;

/** Blocks in blocks, a quick look before the parser, which recurses; an {{else when}} is a block in its block. */
function depthOf(text: string): number {
  const chains: number[] = [];
  let depth = 0;
  let most = 0;
  for (const [, sign = ''] of text.matchAll(/\{\{~?\s*(#|\/|\^(?!\s*~?\})|else(?=\s+[^\s~}]))/g)) {
    if (sign === '/') depth -= chains.pop() ?? 0;
    else if (sign === 'else') chains.push((chains.pop() ?? 0) + 1);
    else chains.push(1);
    if (sign !== '/') depth += 1;
    most = Math.max(most, depth);
  }
  return most;
}
