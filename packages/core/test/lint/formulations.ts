import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formulationsFile } from '../../src/model/pack/formulation.ts';
import { parseYaml } from '../../src/source/index.ts';

const path = fileURLToPath(new URL('../../../templates/packs/national/formulations.yaml', import.meta.url));
const text = readFileSync(path, 'utf8');

/** The table that ships with the national pack. */
export const formulations = parseYaml(text, path, formulationsFile).value!.value.formulations;

/** A pack that has nothing else. */
export const nationalTable: ReadonlyMap<string, string> = new Map([
  ['pack.yaml', 'id: table\nname: 用语表\nversion: 1.0.0\nsections: [{ id: words, title: 用语 }]\n'],
  ['formulations.yaml', text],
]);
