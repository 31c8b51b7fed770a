import { type Outcome, requireArgument, requireOptions } from '../message/index.ts';
import type { Dossier } from '../model/dossier/dossier.ts';
import { readSource } from '../source/index.ts';
import { assembleDossier } from './assemble-dossier.ts';
import { type DossierOptions, type DossierSources, dossierKinds, nameBelow, readFiles } from './read-files.ts';

/** The files of one dossier by path inside it, as bytes or as text. */
export type DossierFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * The dossier in these files, with every finding in any of them. Undefined where a data file cannot be
 * read; a dossier whose parts only disagree (an unknown department, a document that is not registered) is
 * returned with its messages. Files that are no part of a dossier are not looked at.
 *
 * @param files texts or bytes, by path inside the dossier: `report.yaml`, `facts/justice.yaml`, `prose/work.md`
 * @param options what is not said in the files
 * @returns the dossier and every finding, each with file, line and column
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * const report = 'organ: { name: 云山县司法局, level: department }\nyear: 2025\npack: small\n';
 * parseDossier(new Map([['report.yaml', report]])).value?.report.organ.name; // '云山县司法局'
 * ```
 */
export function parseDossier(files: DossierFiles, options: DossierOptions = {}): Outcome<Dossier | undefined> {
  requireArgument('map', 'files', files);
  requireOptions(dossierKinds, 'options', options);
  const nameOf = nameBelow(options.folder);
  const sources = new Map([...files].map(([path, bytes]) => [path, readSource(bytes, nameOf(path))]));
  const work = stagesOfSources(sources, options);
  for (let next = work.next(); ; next = work.next()) if (next.done) return next.value;
}

/** The same of files that were decoded already, in stages: between two of them whoever runs it may do something else. */
export function* stagesOfSources(
  sources: DossierSources,
  options: DossierOptions = {},
): Generator<void, Outcome<Dossier | undefined>, void> {
  const parts = yield* readFiles(sources, options);
  return assembleDossier(parts, sources);
}
