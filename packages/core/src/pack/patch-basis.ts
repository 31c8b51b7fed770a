import type { Template } from '../model/pack/outline.ts';
import type { Patch } from '../model/pack/pack.ts';
import { fnv64 } from '../tree/index.ts';
import { besideBlock, besideText, metricLine, parentLine } from './beside.ts';
import { type Block, blockText } from './layers/block.ts';
import type { Stack } from './layers/stack.ts';
import { partialsNamed } from './template-calls.ts';

/** LF, NFC, nothing around it: what a text says, however it is typed. */
const canonical = (text: string): string => text.replace(/\r\n?/g, '\n').normalize('NFC').trim();

export const fingerprintOf = (text: string): string => fnv64(canonical(text));

const title = ({ title: template }: Block): string => template?.text ?? '';

/** The body with the partials it prints, each once: a change in one of them changes the block. */
export function bodyWithPartials({ body: parts }: Block, { templates }: Stack): string {
  const partials = new Map<string, Template>();
  const collect = (text: string): void => {
    for (const name of partialsNamed(text)) {
      const template = templates.get(`partials/${name}.hbs`);
      if (!template || partials.has(name)) continue;
      partials.set(name, template);
      collect(template.text);
    }
  };
  const text = blockText(parts);
  collect(text);
  const named = [...partials].sort(([a], [b]) => (a < b ? -1 : 1));
  return [text, ...named.map(([name, template]) => `{{> ${name}}}\n${template.text.trim()}`)].join('\n\n');
}

const valuesIn = (all: Readonly<Record<string, unknown>>, patch: Patch): string =>
  Object.keys(patch.values ?? {})
    .sort()
    .map((key) => `${key}: ${JSON.stringify(all[key]) ?? ''}`)
    .join('\n');

const values = (block: Block, stack: Stack, patch: Patch): string => {
  const layout = block.id === 'report' ? stack.layout : undefined;
  return valuesIn({ ...block.parameters, ...layout }, patch);
};

/** Text, then what stands beside it. */
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const bodyWithBeside: Basis = (block, stack) => {
  const text = bodyWithPartials(block, stack);
  return joined(text, besideBlock(block, stack), besideText(text, stack));
};

/** What somebody who writes a section in its place saw: words, what their figures mean, where they stand. */
export const proseBasis = (block: Block, stack: Stack): string => {
  const text = bodyWithPartials(block, stack);
  return canonical(joined(text, parentLine(block, stack), besideText(text, stack)));
};

/** A block that goes takes those below it along: a section that the base puts there later goes unseen. */
const whole = (block: Block, stack: Stack): string =>
  joined(
    title(block),
    bodyWithPartials(block, stack),
    besideText(bodyWithPartials(block, stack), stack),
    ...block.children.map((child) => whole(child, stack)),
  );

type Basis = (block: Block, stack: Stack, patch: Patch) => string;
const titleInPlace: Basis = (block, stack) => joined(title(block), parentLine(block, stack));

/** What each patch was written in view of: the base may change the rest without troubling it. */
const bases: Readonly<Record<Patch['op'], Basis>> = {
  replace: bodyWithBeside,
  append: bodyWithBeside,
  prepend: bodyWithBeside,
  remove: whole,
  retitle: titleInPlace,
  'insert-after': titleInPlace,
  'insert-before': titleInPlace,
  reorder: ({ children }) => children.map(({ id }) => id).join('\n'),
  set: values,
};

/** What a patch of the next layer depends on; undefined where its target is not in the base. */
export function patchBasis(patch: Patch, block: Block | undefined, stack: Stack): string | undefined {
  if (block) return canonical(bases[patch.op](block, stack, patch));
  const metric = patch.op === 'set' ? stack.metrics.get(patch.target) : undefined;
  return metric && canonical(joined(valuesIn(metric, patch), metricLine(metric)));
}
