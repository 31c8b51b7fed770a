import { type Message, type Outcome, say } from '../../message/index.ts';
import type { Pack } from '../../model/pack/pack.ts';
import { relationKey } from '../../model/pack/relation.ts';
import type { Place } from '../../model/place.ts';
import { placeAt } from '../../source/index.ts';

const parts = ['sections', 'patches', 'extends', 'mixins', 'title', 'preamble', 'closing', 'renamed'] as const;

/**
 * The layers, with what is wrong with the mixins among them: parts that a mixin may not have, and keys of which two that
 * one layer takes say different things. What two say alike is there once.
 */
export function joinMixins(layers: readonly Pack[]): Outcome<readonly Pack[]> {
  const messages: Message[] = [];
  let said = new Map<string, Said>();
  const joined = layers.map((pack): Pack => {
    if (!pack.manifest.mixin) {
      said = new Map();
      return pack;
    }
    messages.push(...foreignParts(pack));
    const earlier = new Set(said.keys());
    for (const { key, value, place } of saidBy(pack)) {
      const other = said.get(key);
      if (!other) said.set(key, { pack: pack.label, value });
      else if (other.value !== value)
        messages.push(
          say('pack/mixin-clash', {
            place,
            actual: key.replace(/^\w+ /, ''),
            subject: pack.label,
            expected: [other.pack],
          }),
        );
    }
    return { ...pack, metrics: pack.metrics.filter(({ id }) => !earlier.has(`metric ${id}`)) };
  });
  return { value: joined, messages };
}

interface Said {
  readonly pack: string;
  readonly value: string;
}

function foreignParts({ label, manifest, places, templates }: Pack): readonly Message[] {
  const file = `${label}/pack.yaml`;
  const ofManifest = parts.flatMap((actual) =>
    manifest[actual] === undefined
      ? []
      : [say('pack/mixin-part', { place: placeAt(places, actual) ?? { file }, actual })],
  );
  const ofFiles = [...templates.keys()].flatMap((path) =>
    path.startsWith('partials/') ? [] : [say('pack/mixin-part', { place: { file: `${label}/${path}` }, actual: path })],
  );
  return [...ofManifest, ...ofFiles];
}

interface Entry {
  readonly key: string;
  readonly value: string;
  readonly place: Place;
}

/** Everything a mixin says, a key and a value each, with its place. */
function saidBy(pack: Pack): readonly Entry[] {
  const { label, manifest, places, metricPlaces, formulationPlaces } = pack;
  const at = (file: string, known: Pack['places'], path: string): Place =>
    placeAt(known, path) ?? { file: `${label}/${file}` };
  const { fonts = {}, ...layout } = manifest.layout ?? {};
  const ofPack = (path: string, key: string, value: unknown): Entry => ({
    key,
    value: JSON.stringify(value),
    place: at('pack.yaml', places, path),
  });
  return [
    ...pack.metrics.map((metric, index) => ({
      key: `metric ${metric.id}`,
      value: JSON.stringify(metric),
      place: at('metrics.yaml', metricPlaces, `metrics/${index}/id`),
    })),
    ...pack.relations.map((relation, index) => ({
      key: `relation ${relationKey(relation)}`,
      value: JSON.stringify(relation),
      place: at('metrics.yaml', metricPlaces, `relations/${index}`),
    })),
    ...pack.formulations.map((entry, index) => ({
      key: `formulation ${entry.id}`,
      value: JSON.stringify(entry),
      place: at('formulations.yaml', formulationPlaces, `formulations/${index}/id`),
    })),
    ...Object.entries(manifest.rules ?? {}).map(([key, level]) => ofPack(`rules/${key}`, `rule ${key}`, level)),
    ...Object.entries(layout).map(([key, value]) => ofPack(`layout/${key}`, `layout ${key}`, value)),
    ...Object.entries(fonts).map(([key, value]) => ofPack(`layout/fonts/${key}`, `font ${key}`, value)),
    ...[...pack.templates].map(([path, text]) => ({
      key: `template ${path}`,
      value: text,
      place: { file: `${label}/${path}`, line: 1, column: 1 },
    })),
  ];
}
