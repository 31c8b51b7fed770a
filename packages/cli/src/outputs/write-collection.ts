import type { DepartmentState, Draft } from '@fazhi/core';
import type { Host } from '../host.ts';
import { type CollectionFormat, collectionFormats, collectionTitle } from './collection-tables.ts';
import { fileNameOf, type MadeFile, outputPath } from './output.ts';
import { internalLists, refuseBeside } from './refuse-beside.ts';
import { refuseEdited } from './refuse-edited.ts';
import { writeOutputs } from './write-outputs.ts';

/** Where the state of a collection goes, and as what. */
export interface CollectionOutput {
  readonly dossier: string;
  readonly folder: string;
  readonly formats: readonly CollectionFormat[];
  readonly force: boolean;
}

/**
 * Writes how the departments stand, and returns the paths. What they are asked for may be internal, so it never lies beside
 * the public edition.
 */
export async function writeCollection(
  draft: Draft,
  states: readonly DepartmentState[],
  { dossier, folder, formats, force }: CollectionOutput,
  host: Host,
): Promise<readonly string[]> {
  const title = collectionTitle(draft);
  const date = host.today?.() ?? `${draft.dossier.report.year}-12-31`;
  const made = await Promise.all(
    formats.map(async (format): Promise<MadeFile> => {
      const name = `${fileNameOf(title)}.${format}`;
      const bytes = await collectionFormats[format](title, states, date);
      return { output: { folder, name, edition: internalLists.collection, format }, bytes };
    }),
  );
  const outputs = made.map(({ output }) => output);
  await refuseBeside(outputs, host.files);
  const standing = force ? new Map<string, string>() : await refuseEdited(made, dossier, host.files);
  await writeOutputs(dossier, made, standing, host.files);
  return outputs.map(outputPath);
}
