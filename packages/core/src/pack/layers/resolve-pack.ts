import { addMessages, type Message, type Outcome, requireArgument, requireOptions, say } from '../../message/index.ts';
import type { AppliedPatch, Origin } from '../../model/dossier/origin.ts';
import type { Outline, Template } from '../../model/pack/outline.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { mergeRelations } from '../../model/pack/relation.ts';
import { checkPatches, type PlacedPatch } from '../check-patches.ts';
import type { PackFiles } from '../parse-pack.ts';
import { fingerprintOf, patchBasis, proseBasis } from '../patch-basis.ts';
import { applyManifest } from './apply-manifest.ts';
import { applyPatches } from './apply-patches.ts';
import { bodyOf, sectionOf } from './block.ts';
import { checkDepth } from './check-depth.ts';
import { checkEngine } from './check-engine.ts';
import { collectLayers, type ResolveOptions, resolveKinds } from './collect-layers.ts';
import { guardLocked, lockOwn } from './guard-locked.ts';
import { joinMixins } from './join-mixins.ts';
import { joinRelations } from './join-relations.ts';
import { mergeFormulations } from './merge-formulations.ts';
import { namesNow, renameOwn, withNewTargets } from './renamed.ts';
import { emptyStack, partialName, type Stack } from './stack.ts';

const defaultTitle = '{{organ}}关于{{year}}年度法治政府建设情况的报告';

/**
 * The outline of a pack with the packs it extends, base first: metrics and templates merge by id and path, a
 * layer's `sections`, `title`, `preamble` and `closing` take the place of its base's, then its patches apply.
 *
 * @param reference `name@range`, or a pack's folder
 * @param packs files of every pack that may be needed, by name, or by what `labelOf` calls them
 * @param options how packs name each other, where they are not known by name, and where a missing one is told
 * @returns the outline, undefined where a pack is missing or cannot be read
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * resolvePack('small@^1', packs).value?.metrics.map(({ id }) => id); // ['review.accepted']
 * ```
 */
export function resolvePack(
  reference: string,
  packs: ReadonlyMap<string, PackFiles>,
  options: ResolveOptions = {},
): Outcome<Outline | undefined> {
  requireArgument('text', 'reference', reference);
  requireArgument('map', 'packs', packs);
  requireOptions(resolveKinds, 'options', options);
  const messages: Message[] = [];
  const layers = collectLayers(reference, packs, options, messages);
  const { value, messages: ofLayers } = resolveLayers(layers, options.engine);
  return { value, messages: [...messages, ...ofLayers] };
}

/** The outline of these layers, base first, whatever ranges they name each other by. */
export function resolveLayers(given: readonly Pack[], engine: string | undefined): Outcome<Outline | undefined> {
  const { value: layers, messages: ofMixins } = joinMixins(given);
  const messages: Message[] = [...ofMixins];
  const last = layers.at(-1);
  if (!last) return { value: undefined, messages };

  const stack = emptyStack();
  if (engine !== undefined) addMessages(messages, checkEngine(layers, engine));
  const patches: AppliedPatch[] = [];
  const below: Layer[] = [];
  for (const layer of layers) {
    patches.push(...applyLayer(stack, layer, below));
    below.push({ file: `${layer.label}/pack.yaml`, version: layer.manifest.version });
  }
  const file = `${last.label}/pack.yaml`;
  const { report } = stack;
  const formulations = mergeFormulations(layers);
  const { messages: ofRelations, ...relations } = joinRelations(layers);
  checkDepth(report.children, stack.messages);
  if (report.children.length === 0 && !last.manifest.mixin)
    stack.messages.push(say('pack/no-sections', { place: { file } }));
  checkNeeds(stack);

  return {
    value: {
      packs: layers.map(({ manifest: { id, version } }) => ({ id, version })),
      ...(last.manifest.engine !== undefined && { engine: last.manifest.engine }),
      title: report.title ?? { file, text: defaultTitle },
      preamble: bodyOf(stack.preamble),
      closing: bodyOf(stack.closing),
      sections: report.children.map(sectionOf),
      partials: partialsOf(stack.templates),
      metrics: [...stack.metrics.values()],
      ...relations,
      formulations: formulations.value,
      layout: stack.layout,
      rules: layers.flatMap(({ manifest, places }) => (manifest.rules ? [{ levels: manifest.rules, places }] : [])),
      origins: originsOf(stack),
      metricOrigins: stack.metricOrigins,
      partialOrigins: partialsOf(stack.partialOrigins),
      patches,
      grounds: groundsOf(stack),
      locked: stack.locked,
      renamed: namesNow(stack),
      unused: unusedOf(stack, last),
    },
    messages: [...messages, ...stack.messages, ...ofRelations, ...formulations.messages, ...patches.flatMap(suspicion)],
  };
}

interface Layer {
  readonly file: string;
  readonly version: string;
}

/** The layer on top of the stack; its patches with what they met below. */
function applyLayer(stack: Stack, pack: Pack, below: readonly Layer[]): readonly AppliedPatch[] {
  const guarded = guardLocked(stack);
  const renamed = withNewTargets(stack, pack);
  const placed = checkPatches(renamed, stack.messages);
  const patchTemplates = new Set(placed.flatMap(({ patch }) => patch.template ?? []));
  const met = placed.flatMap((each) => appliedOf(stack, pack, each));
  applyManifest(stack, pack, patchTemplates);
  stack.relations = mergeRelations(stack.relations, pack.relations);
  const own = { file: `${pack.label}/pack.yaml`, version: pack.manifest.version };
  applyPatches({ stack, pack, below: below.length > 0 ? below : [own] }, placed);
  guarded(pack);
  lockOwn(stack, pack);
  renameOwn(stack, pack);
  return met;
}

function appliedOf(stack: Stack, pack: Pack, { patch, index, place }: PlacedPatch): readonly AppliedPatch[] {
  const { block } = stack.index.get(patch.target) ?? {};
  const base = patchBasis(patch, block, stack);
  if (base === undefined) return [];
  const { op, target, title, template = '', section, order, values, base: recorded } = patch;
  const text =
    title ??
    pack.templates.get(template) ??
    section?.title ??
    order?.join('\n') ??
    (values ? JSON.stringify(values) : '');
  return [
    {
      pack: pack.label,
      index,
      op,
      target,
      place: recorded === undefined ? place() : place('base'),
      base,
      fingerprint: fingerprintOf(base),
      recorded,
      text,
    },
  ];
}

function suspicion({ target, op, place, recorded, fingerprint }: AppliedPatch): readonly Message[] {
  if (recorded === fingerprint) return [];
  return [say(recorded === undefined ? 'pack/unrecorded' : 'pack/suspect', { place, subject: target, actual: op })];
}

function checkNeeds({ index, metrics, messages }: Stack): void {
  for (const { block } of index.values()) {
    for (const id of block.parameters.needs.filter((need) => !metrics.has(need))) {
      messages.push(say('template/unknown-metric', { place: block.origins.get('needs')?.place, actual: id }));
    }
  }
}

/** Of what stands at paths, the partials by their names. */
const partialsOf = <Value>(byPath: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> =>
  new Map(
    [...byPath].flatMap(([path, value]) => {
      const name = partialName(path);
      return name === undefined ? [] : [[name, value] as const];
    }),
  );

const groundsOf = (stack: Stack): ReadonlyMap<string, string> =>
  new Map(
    [...stack.index].flatMap(([id, { block }]) => (block.body.length > 0 ? [[id, proseBasis(block, stack)]] : [])),
  );

const originsOf = ({ index, removed }: Stack): ReadonlyMap<string, ReadonlyMap<string, Origin>> =>
  new Map(
    [...removed, ...[...index].map(([id, { block }]) => [id, block] as const)].map(([id, { origins }]) => [
      id,
      origins,
    ]),
  );

/** Templates of a layer that stand in no block and are no partial. */
function unusedOf({ index }: Stack, { label, templates }: Pack): readonly Template[] {
  const used = new Set([...index.values()].flatMap(({ block }) => block.body.map(({ file }) => file)));
  return [...templates]
    .map(([path, text]) => ({ path, file: `${label}/${path}`, text }))
    .filter(({ path, file }) => !path.startsWith('partials/') && !used.has(file))
    .map(({ file, text }) => ({ file, text }));
}
