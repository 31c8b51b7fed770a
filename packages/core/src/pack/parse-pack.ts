import type { z } from 'zod';
import { addMessages, type Message, type Outcome, say } from '../message/index.ts';
import { metricsFile } from '../model/dossier/dossier.ts';
import { formulationsFile } from '../model/pack/formulation.ts';
import { type Pack, packFile } from '../model/pack/pack.ts';
import { decodeText, parseYaml } from '../source/index.ts';
import { knownOf } from './known-pack.ts';

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
  const known = knownOf(files);
  const parse = <Value>(path: string, schema: z.ZodType<Value>) => {
    const text = read(path);
    if (text === undefined) return undefined;
    const file = `${label}/${path}`;
    return known.value<Value>(path, text, file) ?? take(parseYaml(text, file, schema));
  };

  if (!files.has('pack.yaml'))
    messages.push(say('pack/not-found', { actual: label, expected: ['含有 pack.yaml 的文件夹'] }));
  const manifest = parse('pack.yaml', packFile);
  const metrics = parse('metrics.yaml', metricsFile);
  const words = parse('formulations.yaml', formulationsFile);

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
      trees: known.trees(templates),
      places: manifest.places,
      metricPlaces: metrics?.places ?? new Map(),
      formulationPlaces: words?.places ?? new Map(),
    },
    messages,
  };
}
