import { InputError } from '@fazhi/core';
import { addToRecord, type Files, type OutputRecord, sha256 } from '@fazhi/core/folder';
import { addToManifests, isForEveryone, type ManifestOutput } from './folder-manifest.ts';
import { type MadeFile, outputPath, pathFrom, relativePath } from './output.ts';

/** Where files come from; of a build, also what it was made from and asked for. */
interface Origin {
  readonly dossier: string;
  readonly build?: OutputRecord['build'];
}

/**
 * Says in the dossier's own record what is about to be written, so that no interruption leaves a file that nobody knows.
 *
 * @param standing hashes of what it is written over, as `refuseEdited` found it
 * @throws InputError where the dossier cannot be written to
 */
export async function recordOutputs(
  { dossier, build }: Origin,
  made: readonly MadeFile[],
  standing: ReadonlyMap<string, string>,
  files: Files,
): Promise<void> {
  const outputs = made.map(({ output, bytes }) => {
    const before = standing.get(outputPath(output));
    const hash = sha256(bytes);
    const { edition, format } = output;
    const written = { path: pathFrom(dossier, output), sha256: hash, edition, format };
    return before === undefined || before === hash ? written : { ...written, before };
  });
  await addToRecord(dossier, { outputs, ...(build && { build }) }, files);
}

/** Records the files of one dossier where it can be written to, writes them, and lists them beside themselves. */
export async function writeOutputs(
  dossier: string,
  made: readonly MadeFile[],
  standing: ReadonlyMap<string, string>,
  files: Files,
): Promise<void> {
  await whyNot(recordOutputs({ dossier }, made, standing, files));
  await writeFiles(made, files);
  await listOutputs(dossier, made, files);
}

/** Why something could not be written that can be done without. */
export const whyNot = (written: Promise<void>): Promise<string | undefined> =>
  written.then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof InputError) return error.message;
      throw error;
    },
  );

export async function writeFiles(made: readonly MadeFile[], files: Files): Promise<void> {
  for (const { output, bytes } of made) await files.write(outputPath(output), bytes);
}

/** What the manifest of their folder has to say of these files. */
export const listed = (dossier: string, made: readonly MadeFile[]): readonly ManifestOutput[] =>
  made.map(({ output: { folder, name, edition, format }, bytes }) => ({
    path: name,
    sha256: sha256(bytes),
    edition,
    format,
    ...(!isForEveryone(edition) && { dossier: relativePath(folder, dossier) }),
  }));

/** Lists files of one dossier in the manifests of their folders. */
export async function listOutputs(dossier: string, made: readonly MadeFile[], files: Files): Promise<void> {
  for (const folder of new Set(made.map(({ output }) => output.folder))) {
    const here = made.filter(({ output }) => output.folder === folder);
    await addToManifests(folder, listed(dossier, here), files);
  }
}
