import { type Message, type Outcome, say } from '../message/index.ts';
import type { Metric } from '../model/metric.ts';
import type { Outline, OutlineSection, Template } from '../model/outline.ts';
import type { Pack, SectionManifest } from '../model/pack.ts';
import type { Place } from '../model/place.ts';
import { type PackFiles, parsePack } from './parse-pack.ts';
import { parsePackReference, referenceFrom, satisfies } from './reference.ts';

const defaultTitle = '{{organ}}关于{{year}}年度法治政府建设情况的报告';

export interface ResolveOptions {
  /** Where the reference is written, for messages. */
  readonly place?: Place | undefined;
  /** Names of packs to suggest where one is missing. */
  readonly known?: readonly string[];
}

/**
 * The outline of a pack with the packs it extends, base first: metrics and templates merge by id and path,
 * a layer's `sections`, `title`, `preamble` and `closing` take the place of its base's.
 *
 * @param reference `name@range`, or a pack's folder
 * @param packs files of every pack that may be needed, by name
 */
export function resolvePack(
  reference: string,
  packs: ReadonlyMap<string, PackFiles>,
  { place, known = [...packs.keys()] }: ResolveOptions = {},
): Outcome<Outline | undefined> {
  const messages: Message[] = [];
  const layers = collectLayers(reference, packs, { place, known }, messages);
  const last = layers.at(-1);
  if (!last) return { value: undefined, messages };

  const templates = new Map<string, Template>();
  const metrics = new Map<string, Metric>();
  for (const layer of layers) {
    for (const [path, text] of layer.templates) templates.set(path, { file: `${layer.label}/${path}`, text });
    for (const metric of layer.metrics) metrics.set(metric.id, metric);
  }
  const latest = <Key extends keyof Pack['manifest']>(key: Key): Pack['manifest'][Key] | undefined =>
    layers.findLast((layer) => layer.manifest[key] !== undefined)?.manifest[key];
  const manifestFile = `${last.label}/pack.yaml`;
  const named = (path: string | undefined): Template | undefined => {
    if (path === undefined) return undefined;
    const template = templates.get(path);
    if (!template) messages.push(say('pack/missing-template', { place: { file: manifestFile }, actual: path }));
    return template;
  };

  const seen = new Set<string>();
  const section = (manifest: SectionManifest): OutlineSection => {
    if (seen.has(manifest.id)) {
      messages.push(say('pack/duplicate-section', { place: { file: manifestFile }, actual: manifest.id }));
    }
    seen.add(manifest.id);
    for (const id of manifest.needs.filter((need) => !metrics.has(need))) {
      messages.push(say('template/unknown-metric', { place: { file: manifestFile }, actual: id }));
    }
    return {
      id: manifest.id,
      title: { file: manifestFile, text: manifest.title },
      body: manifest.template === undefined ? templates.get(`sections/${manifest.id}.hbs`) : named(manifest.template),
      runIn: manifest.runIn,
      whenMissing: manifest.whenMissing,
      needs: manifest.needs,
      owner: manifest.owner,
      children: manifest.sections.map(section),
    };
  };
  const sections = latest('sections') ?? [];
  if (sections.length === 0) messages.push(say('pack/no-sections', { place: { file: manifestFile } }));

  return {
    value: {
      packs: layers.map(({ manifest }) => ({ id: manifest.id, version: manifest.version })),
      title: { file: manifestFile, text: latest('title') ?? defaultTitle },
      preamble: named(latest('preamble')),
      closing: named(latest('closing')),
      sections: sections.map(section),
      partials: new Map(
        [...templates].flatMap(([path, template]) => {
          const name = /^partials\/(.+)\.hbs$/.exec(path)?.[1];
          return name === undefined ? [] : [[name, template] as const];
        }),
      ),
      metrics: [...metrics.values()],
      layout: latest('layout'),
    },
    messages,
  };
}

/** The chain of packs from the base to the one referred to; empty where one of them is missing. */
function collectLayers(
  reference: string,
  packs: ReadonlyMap<string, PackFiles>,
  { place, known }: Required<ResolveOptions>,
  messages: Message[],
): readonly Pack[] {
  const chain: Pack[] = [];
  let next: string | undefined = reference;
  let from = place;
  while (next !== undefined) {
    const { name, range } = parsePackReference(next);
    if (chain.some(({ label }) => label === name)) {
      const ring = [...chain.map(({ label }) => label).reverse(), name].join(' → ');
      messages.push(say('pack/cycle', { place: from, actual: ring }));
      return [];
    }
    const files = packs.get(name);
    if (!files) {
      messages.push(say('pack/not-found', { place: from, actual: name, expected: known }));
      return [];
    }
    const { value: pack, messages: found } = parsePack(files, name);
    messages.push(...found);
    if (!pack) return [];
    if (!satisfies(pack.manifest.version, range)) {
      messages.push(
        say('pack/version', { place: from, subject: name, actual: pack.manifest.version, expected: [range] }),
      );
      return [];
    }
    chain.unshift(pack);
    from = { file: `${name}/pack.yaml` };
    next = pack.manifest.extends === undefined ? undefined : referenceFrom(name, pack.manifest.extends);
  }
  return chain;
}
