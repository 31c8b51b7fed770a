import { say } from '../../message/index.ts';
import type { Origin } from '../../model/dossier/origin.ts';
import type { Metric } from '../../model/pack/metric.ts';
import type { Template } from '../../model/pack/outline.ts';
import type { Pack, SectionManifest, SectionParameters } from '../../model/pack/pack.ts';
import type { Place } from '../../model/place.ts';
import { placeAt } from '../../source/index.ts';
import { type Block, blockPath, emptyBlock, setOrigin, titleAt, withDescendants } from './block.ts';
import { partialName, reservedIds, type Stack } from './stack.ts';

const parameterNames = ['runIn', 'whenMissing', 'needs', 'owner'] as const;

/** What a layer says outright: metrics by id, files by path, its own title and sections. */
export function applyManifest(stack: Stack, pack: Pack, patchTemplates: ReadonlySet<string>): void {
  const { label, manifest, places } = pack;
  const file = `${label}/pack.yaml`;
  const origin = (path: string, text: string): Origin => ({
    pack: label,
    op: 'manifest',
    place: placeAt(places, path) ?? { file },
    text,
  });
  pack.metrics.forEach((metric, index) => {
    const place = placeAt(pack.metricPlaces, `metrics/${index}`) ?? { file: `${label}/metrics.yaml` };
    const at = placeAt(pack.metricPlaces, `metrics/${index}/id`) ?? place;
    defineMetric(stack, metric, { pack: label, op: 'manifest', place, text: metric.name }, at);
  });
  const own = [...pack.templates].filter(([path]) => !patchTemplates.has(path));
  for (const [path, text] of own) {
    const template = { file: `${label}/${path}`, text, tree: pack.trees.get(text) };
    stack.templates.set(path, template);
    if (partialName(path) !== undefined)
      stack.partialOrigins.set(path, { ...fileOrigin(label, template), before: stack.partialOrigins.get(path) });
  }

  if (manifest.title !== undefined) {
    stack.report.title = titleAt(placeAt(places, 'title') ?? { file }, manifest.title, pack);
    setOrigin(stack.report, 'title', origin('title', manifest.title));
  }
  if (manifest.layout) {
    const { fonts } = { ...stack.layout, ...manifest.layout };
    const both = fonts && { fonts: { ...stack.layout?.fonts, ...manifest.layout.fonts } };
    stack.layout = { ...stack.layout, ...manifest.layout, ...both };
    for (const [key, value] of Object.entries(manifest.layout))
      setOrigin(
        stack.report,
        key,
        origin(`layout/${key}`, typeof value === 'object' ? JSON.stringify(value) : String(value)),
      );
  }
  for (const key of ['preamble', 'closing'] as const) {
    const path = manifest[key];
    if (path === undefined) continue;
    stack[key].path = path;
    takeFile(stack, stack[key]);
    if (!stack.templates.has(path)) {
      stack.messages.push(say('pack/missing-template', { place: placeAt(places, key), actual: path }));
    }
  }
  if (manifest.sections) replaceSections(stack, pack, manifest.sections);

  const named = new Set(own.map(([path]) => path));
  for (const { block } of stack.index.values()) {
    if (block.path !== undefined && named.has(block.path)) takeFile(stack, block);
  }
}

/** A metric whose id is taken is left out: its twin may have another unit, and nobody would see which one counts. */
function defineMetric({ metrics, metricOrigins, messages }: Stack, metric: Metric, origin: Origin, at: Place): void {
  const { id } = metric;
  const before = metricOrigins.get(id)?.get('definition');
  if (before) {
    const message = before.pack === origin.pack ? 'pack/duplicate-metric' : 'pack/restated-metric';
    messages.push(say(message, { place: at, actual: id, subject: before.text, expected: [before.pack] }));
    return;
  }
  metrics.set(id, metric);
  metricOrigins.set(id, new Map([['definition', origin]]));
}

/** Gives a block the file at its path, in place of whatever made its body. */
function takeFile({ templates }: Stack, block: Block): void {
  const template = block.path === undefined ? undefined : templates.get(block.path);
  if (!template || block.path === undefined) return;
  if (block.body.length === 1 && block.body[0] === template) return;
  block.body = [template];
  const owner = template.file.slice(0, -block.path.length - 1);
  setOrigin(block, 'body', fileOrigin(owner, template));
}

const fileOrigin = (pack: string, { file, text }: Template): Origin => ({
  pack,
  op: 'template',
  place: { file, line: 1, column: 1 },
  text,
});

/** The layer's sections stand in place of all of its base's; a block with an old id keeps what it hid. */
function replaceSections(stack: Stack, pack: Pack, sections: readonly SectionManifest[]): void {
  const { report, index, removed } = stack;
  const place = placeAt(pack.places, 'sections') ?? { file: `${pack.label}/pack.yaml` };
  const old = new Map(report.children.flatMap(withDescendants).map((block) => [block.id, block]));
  for (const id of old.keys()) index.delete(id);
  report.children = [];
  sections.forEach((section, at) => {
    addSection(stack, pack, { section, path: `sections/${at}`, op: 'manifest', parent: report, old });
  });
  for (const [id, block] of old) {
    if (index.has(id)) continue;
    removed.set(id, block);
    setOrigin(block, 'removed', { pack: pack.label, op: 'manifest', place, text: '' });
  }
}

export interface Addition {
  readonly section: SectionManifest;
  /** Where it is written in pack.yaml. */
  readonly path: string;
  readonly op: Origin['op'];
  readonly parent: Block;
  /** Position among the parent's children; the end where absent. */
  readonly at?: number;
  readonly old?: ReadonlyMap<string, Block>;
}

/** A section of a layer with those below it; one whose id is taken is left out. */
export function addSection(stack: Stack, pack: Pack, { section, path, op, parent, at, old }: Addition): void {
  const { index, templates, messages } = stack;
  const place = (key: string) => placeAt(pack.places, `${path}/${key}`) ?? { file: `${pack.label}/pack.yaml` };
  if (reservedIds.includes(section.id)) {
    messages.push(say('pack/reserved-section', { place: place('id'), actual: section.id }));
    return;
  }
  if (index.has(section.id)) {
    messages.push(say('pack/duplicate-section', { place: place('id'), actual: section.id }));
    return;
  }
  const restated = old?.get(section.id);
  const block: Block = {
    ...emptyBlock(section.id),
    origins: new Map((restated ?? stack.removed.get(section.id))?.origins),
  };
  const { runIn, whenMissing, needs, owner, locked } = section;
  const parameters: SectionParameters = { runIn, whenMissing, needs, owner, ...(locked === true && { locked }) };
  block.title = titleAt(place('title'), section.title, pack);
  block.parameters = parameters;
  block.path = blockPath(section);
  if (restated?.path === block.path) block.body = restated.body;
  const note = (aspect: string, key: string, text: string) =>
    setOrigin(block, aspect, { pack: pack.label, op, place: place(key), text });
  note('title', 'title', section.title);
  note('order', 'id', parent.id);
  for (const name of parameterNames) note(name, name, String(parameters[name] ?? ''));
  if (block.body.length === 0) takeFile(stack, block);
  if (section.template !== undefined && !templates.has(section.template)) {
    messages.push(say('pack/missing-template', { place: place('template'), actual: section.template }));
  }
  stack.removed.delete(section.id);
  block.origins.delete('removed');
  index.set(block.id, { block, parent });
  parent.children.splice(at ?? parent.children.length, 0, block);
  section.sections.forEach((child, position) => {
    addSection(stack, pack, {
      section: child,
      path: `${path}/sections/${position}`,
      op,
      parent: block,
      ...(old && { old }),
    });
  });
}
