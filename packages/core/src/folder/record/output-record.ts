import { requireArgument } from '../../message/index.ts';
import { type OutputRecord, outputRecord } from '../../model/manifest.ts';
import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { parseJson, stringifyJson } from './manifest.ts';

export type { OutputRecord };

const room = (dossier: string): string => below(dossier, '.fazhi');
const pathIn = (dossier: string): string => `${room(dossier)}/outputs.json`;

/**
 * What a dossier's own record says was written from it; undefined where there is none that can be read.
 *
 * @param dossier the dossier's folder
 * @param files where the folder is
 * @returns outputs with hashes, and the latest build
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await readRecord('云山', files); // undefined
 * ```
 */
export async function readRecord(dossier: string, files: Files): Promise<OutputRecord | undefined> {
  requireArgument('text', 'dossier', dossier);
  requireArgument('files', 'files', files);
  const bytes = await files.read(pathIn(dossier));
  return bytes && parseJson(bytes, outputRecord);
}

/**
 * Adds to a dossier's record: outputs by their paths, and a build in the place of the one before.
 *
 * @param dossier the dossier's folder
 * @param added outputs by their paths, and the build they are of
 * @param files where the folder is
 * @returns when it is written
 * @throws InputError where it cannot be written
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await addToRecord('云山', { outputs: [] }, memoryFiles(new Map())); // undefined
 * ```
 */
export async function addToRecord(dossier: string, added: OutputRecord, files: Files): Promise<void> {
  requireArgument('text', 'dossier', dossier);
  requireArgument('object', 'added', added);
  requireArgument('files', 'files', files);
  const alone = files.exclusively ?? ((_folder, work) => work());
  await alone(room(dossier), async () => {
    const earlier = await readRecord(dossier, files);
    const outputs = new Map([...(earlier?.outputs ?? []), ...added.outputs].map((each) => [each.path, each]));
    const build = added.build ?? earlier?.build;
    const record: OutputRecord = {
      outputs: [...outputs.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
      ...(build && { build }),
    };
    await files.write(pathIn(dossier), stringifyJson(record));
  });
}
