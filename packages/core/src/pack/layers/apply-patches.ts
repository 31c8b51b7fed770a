import { say } from '../../message/index.ts';
import type { Origin } from '../../model/dossier/origin.ts';
import type { Template } from '../../model/pack/outline.ts';
import type { Pack, Patch } from '../../model/pack/pack.ts';
import { nearest } from '../../source/index.ts';
import { clash, type PlacedPatch } from '../check-patches.ts';
import { addSection } from './apply-manifest.ts';
import { type Block, setOrigin, titleAt, withDescendants } from './block.ts';
import { setValues } from './set-values.ts';
import { type Located, reservedIds, type Stack } from './stack.ts';

/** One layer's patches at work. */
interface Work {
  readonly stack: Stack;
  readonly pack: Pack;
  /** The manifests below, base first, each with its version: where a target that is missing should be. */
  readonly below: readonly { readonly file: string; readonly version: string }[];
}

/**
 * Applies the patches of one layer. What they do comes in four steps, so that the order in which they are
 * written says nothing: blocks change, blocks come, blocks go, blocks are put in order.
 */
export function applyPatches(work: Work, patches: readonly PlacedPatch[]): void {
  const of = (...ops: readonly Patch['op'][]) => patches.filter(({ patch }) => ops.includes(patch.op));
  for (const placed of of('replace', 'append', 'prepend')) changeBody(work, placed);
  for (const placed of of('retitle')) retitle(work, placed);
  for (const placed of of('set')) setOn(work, placed);
  insertAll(work, of('insert-after', 'insert-before'));
  removeAll(work, of('remove'), patches);
  for (const placed of of('reorder')) reorder(work, placed);
}

const originOf = (
  { pack }: Work,
  { patch, place }: PlacedPatch,
  key: string,
  text: string,
): Omit<Origin, 'before'> => ({
  pack: pack.label,
  op: patch.op,
  place: place(key),
  text,
});

/** A target that was there: a layer below says that it took it out, or the patch was accepted when it stood there. */
function missing({ stack, below }: Work, { patch, place }: PlacedPatch, key = 'target', actual = patch.target): void {
  const remover = stack.removed.get(actual)?.origins.get('removed')?.place.file;
  const wasThere = remover !== undefined || (key === 'target' && patch.base !== undefined);
  const suspects = below.filter(({ file }) => remover === undefined || file === remover);
  const named = suspects.map(({ file, version }) => `${file}（${version}）`);
  const near = nearest(actual, stack.index.keys());
  const subject = wasThere ? (named.length > 0 ? named.join('、') : remover) : named.at(-1);
  stack.messages.push(
    say(wasThere ? 'pack/removed-target' : 'pack/missing-target', {
      place: place(key),
      actual,
      subject,
      expected: near,
    }),
  );
}

/** The block a patch names; a message where there is none, or none of the kind. */
function targetOf(work: Work, placed: PlacedPatch, fits: (found: Located) => boolean = () => true): Block | undefined {
  const found = work.stack.index.get(placed.patch.target);
  if (found && fits(found)) return found.block;
  missing(work, placed);
  return undefined;
}

const hasTitle = ({ block }: Located) => block.title !== undefined || block.id === 'report';
const isSection = ({ parent }: Located) => parent !== undefined;

function changeBody(work: Work, placed: PlacedPatch): void {
  const { stack, pack } = work;
  const { op, template: path = '' } = placed.patch;
  const block = targetOf(work, placed, (found) => found.block.id !== 'report');
  const text = pack.templates.get(path);
  if (text === undefined) {
    stack.messages.push(say('pack/missing-template', { place: placed.place('template'), actual: path }));
    return;
  }
  if (!block) return;
  const template: Template = { file: `${pack.label}/${path}`, text, tree: pack.trees.get(text) };
  if (op === 'replace') block.body = [template];
  else if (op === 'append') block.body = [...block.body, template];
  else block.body = [template, ...block.body];
  setOrigin(block, 'body', {
    ...originOf(work, placed, 'template', text),
    place: { file: template.file, line: 1, column: 1 },
  });
}

function retitle(work: Work, placed: PlacedPatch): void {
  const text = placed.patch.title ?? '';
  const block = targetOf(work, placed, hasTitle);
  if (!block) return;
  block.title = titleAt(placed.place('title'), text, work.pack);
  setOrigin(block, 'title', originOf(work, placed, 'title', text));
}

function setOn(work: Work, placed: PlacedPatch): void {
  const { target } = placed.patch;
  const isKnown =
    work.stack.metrics.has(target) || (work.stack.index.has(target) && !['preamble', 'closing'].includes(target));
  if (isKnown) setValues(work.stack, work.pack, placed);
  else missing(work, placed);
}

/** A section may be put beside another that the same layer brings, whichever is written first. */
function insertAll(work: Work, inserts: readonly PlacedPatch[]): void {
  const { stack } = work;
  const waiting = new Map<string, PlacedPatch[]>();
  const ready: PlacedPatch[] = [];
  for (const placed of inserts) {
    const { target } = placed.patch;
    if (stack.index.has(target)) ready.push(placed);
    else if (!waiting.get(target)?.push(placed)) waiting.set(target, [placed]);
  }
  for (let placed = ready.shift(); placed; placed = ready.shift()) {
    for (const id of insert(work, placed)) {
      ready.push(...(waiting.get(id) ?? []));
      waiting.delete(id);
    }
  }
  for (const placed of [...waiting.values()].flat()) missing(work, placed);
}

/** The ids that came with it. */
function insert(work: Work, placed: PlacedPatch): readonly string[] {
  const { stack, pack } = work;
  const { patch, index } = placed;
  const found = stack.index.get(patch.target);
  if (!targetOf(work, placed, isSection) || !found?.parent || !patch.section) return [];
  const { parent, block } = found;
  const at = parent.children.indexOf(block) + (patch.op === 'insert-after' ? 1 : 0);
  addSection(stack, pack, { section: patch.section, path: `patches/${index}/section`, op: patch.op, parent, at });
  const added = parent.children[at];
  return added && added.id === patch.section.id ? withDescendants(added).map(({ id }) => id) : [];
}

function removeAll(work: Work, removals: readonly PlacedPatch[], all: readonly PlacedPatch[]): void {
  const { stack } = work;
  const patched = new Map(all.map((placed) => [placed.patch.target, placed]));
  const located = removals.flatMap((placed) => {
    const block = targetOf(work, placed, ({ block: { id } }) => id !== 'report');
    return block ? [{ placed, block }] : [];
  });
  for (const { placed, block } of located) {
    const inside = withDescendants(block).filter(({ id }) => id !== block.id && patched.has(id));
    if (inside.length > 0) {
      for (const { id } of inside) stack.messages.push(clash(patched.get(id)!, placed));
      continue;
    }
    const origin = originOf(work, placed, 'target', '');
    if (reservedIds.includes(block.id)) {
      block.body = [];
      setOrigin(block, 'body', origin);
      continue;
    }
    const parent = stack.index.get(block.id)?.parent;
    if (parent) parent.children = parent.children.filter((child) => child !== block);
    for (const gone of withDescendants(block)) {
      stack.index.delete(gone.id);
      stack.removed.set(gone.id, gone);
      setOrigin(gone, 'removed', origin);
    }
  }
}

/** Those named come first, in that order; the rest keep theirs. */
function reorder(work: Work, placed: PlacedPatch): void {
  const block = targetOf(work, placed, ({ block: { id } }) => id !== 'preamble' && id !== 'closing');
  if (!block) return;
  const order = placed.patch.order ?? [];
  const children = new Map(block.children.map((child) => [child.id, child]));
  const named = new Set<Block>();
  for (const [index, id] of order.entries()) {
    const child = children.get(id);
    if (child) named.add(child);
    else missing(work, placed, `order/${index}`, id);
  }
  block.children = [...named, ...block.children.filter((child) => !named.has(child))];
  for (const child of named) setOrigin(child, 'order', originOf(work, placed, 'order', order.join('、')));
}
