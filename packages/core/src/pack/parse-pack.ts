import { addMessages, type Message, type Outcome, say } from '../message/index.ts';
import { metricsFile } from '../model/dossier.ts';
import { formulationsFile } from '../model/formulation.ts';
import { type Pack, packFile } from '../model/pack.ts';
import { decodeText, parseYaml } from '../source/index.ts';

/** The files of one pack by path inside it, `pack.yaml`, `sections/review.hbs`. */
export type PackFiles = ReadonlyMap<string, Uint8Array | string>;

type Parsed = Outcome<Pack | undefined>;
/** Forty districts extend one base: its files are read once. */
const parsed = new WeakMap<PackFiles, { readonly label: string; readonly outcome: Parsed }>();

/**
 * The pack in these files, whose name in messages is `label`; undefined where its manifest cannot be read. The
 * same map gives the same pack, so a map is not to be changed after it was parsed.
 */
export function parsePack(files: PackFiles, label: string): Parsed {
  const known = parsed.get(files);
  if (known?.label === label) return known.outcome;
  const outcome = parseFiles(files, label);
  parsed.set(files, { label, outcome });
  return outcome;
}

function parseFiles(files: PackFiles, label: string): Parsed {
  const messages: Message[] = [];
  const take = <Value>({ value, messages: found }: Outcome<Value>): Value => {
    addMessages(messages, found);
    return value;
  };
  const read = (path: string): string | undefined => {
    const bytes = files.get(path);
    return bytes === undefined ? undefined : take(decodeText(bytes, `${label}/${path}`));
  };

  if (!files.has('pack.yaml'))
    messages.push(say('pack/not-found', { actual: label, expected: ['含有 pack.yaml 的文件夹'] }));
  const manifestText = read('pack.yaml');
  const manifest =
    manifestText === undefined ? undefined : take(parseYaml(manifestText, `${label}/pack.yaml`, packFile));
  const metricsText = read('metrics.yaml');
  const metrics =
    metricsText === undefined ? undefined : take(parseYaml(metricsText, `${label}/metrics.yaml`, metricsFile));
  const wordsText = read('formulations.yaml');
  const words =
    wordsText === undefined ? undefined : take(parseYaml(wordsText, `${label}/formulations.yaml`, formulationsFile));

  const templates = new Map<string, string>();
  for (const path of [...files.keys()].filter((name) => name.endsWith('.hbs')).sort()) {
    const text = read(path);
    if (text !== undefined) templates.set(path, text);
  }
  if (!manifest) return { value: undefined, messages };
  return {
    value: {
      label,
      manifest: manifest.value,
      metrics: metrics?.value.metrics ?? [],
      relations: metrics?.value.relations ?? [],
      formulations: words?.value.formulations ?? [],
      templates,
      places: manifest.places,
      metricPlaces: metrics?.places ?? new Map(),
      formulationPlaces: words?.places ?? new Map(),
    },
    messages,
  };
}
