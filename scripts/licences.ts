import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences of the libraries among these files, by name, as they ask to be handed on. */
export function licencesOf(inputs: readonly string[], root: string): string {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []));
  return [...folders]
    .map((folder) => licenceIn(join(root, folder)))
    .sort()
    .join(`\n${'='.repeat(80)}\n\n`);
}

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder).filter((file) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
