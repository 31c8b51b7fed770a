import { requireArgument } from '../../message/index.ts';
import { builtDrafts } from '../../model/manifest.ts';
import { openOffice, readAnchorMap } from '../../ooxml/index.ts';
import { below } from '../files/ancestors.ts';
import type { Files } from '../files/files.ts';
import { sha256 } from '../files/sha256.ts';
import { parseJson, stringifyJson } from './manifest.ts';

/** So many drafts of one edition are kept: a file comes back from a round or two ago, not from last year. */
const mostKept = 8;

const room = (dossier: string): string => below(dossier, '.fazhi/built');
const indexOf = (dossier: string): string => `${room(dossier)}/built.json`;

const readIndex = async (dossier: string, files: Files) => {
  const bytes = await files.read(indexOf(dossier));
  return (bytes && parseJson(bytes, builtDrafts)) ?? [];
};

/**
 * Keeps a Word file as it was built, so that what comes back of it can be compared with it whatever became of the dossier: in
 * `.fazhi/built`, never beside what is sent, eight of each edition, the oldest giving way. A file without bookmarks is not kept.
 *
 * @param dossier the dossier's folder
 * @param bytes the .docx
 * @param files where the folder is
 * @returns when it is written
 * @throws InputError where it cannot be written
 * @throws UsageError `usage/type` where an argument is of another type
 * @example
 * ```ts
 * await keepBuilt('云山', bytes, files); // undefined
 * ```
 */
export async function keepBuilt(dossier: string, bytes: Uint8Array, files: Files): Promise<void> {
  requireArgument('text', 'dossier', dossier);
  requireArgument('bytes', 'bytes', bytes);
  requireArgument('files', 'files', files);
  const { draft, edition } = readAnchorMap(openOffice(bytes).parts);
  if (draft === undefined || edition === undefined) return;
  const alone = files.exclusively ?? ((_folder, work) => work());
  await alone(room(dossier), async () => {
    const all = await readIndex(dossier, files);
    const others = all.filter((each) => each.draft !== draft || each.edition !== edition);
    const same = all.find((each) => !others.includes(each));
    const standing = same && (await files.read(`${room(dossier)}/${same.file}`));
    if (same && all.at(-1) === same && standing && sha256(standing) === same.sha256) return;
    const ofEdition = others.filter((each) => each.edition === edition);
    const free = Array.from({ length: mostKept }, (_, at) => `${edition}-${at + 1}.docx`).find(
      (name) => !ofEdition.some(({ file }) => file === name),
    );
    const file = same?.file ?? free ?? (ofEdition[0]?.file as string);
    const left = others.filter((each) => each.file !== file);
    await files.write(`${room(dossier)}/${file}`, bytes);
    await files.write(indexOf(dossier), stringifyJson([...left, { draft, edition, file, sha256: sha256(bytes) }]));
  });
}

/** A draft as it was built, by what its file says of itself; undefined where it is not kept, or no longer that. */
export async function readBuilt(
  dossier: string,
  { draft, edition }: { readonly draft: string | undefined; readonly edition: string | undefined },
  files: Files,
): Promise<Uint8Array | undefined> {
  if (draft === undefined) return undefined;
  const found = (await readIndex(dossier, files)).find((each) => each.draft === draft && each.edition === edition);
  const bytes = found && (await files.read(`${room(dossier)}/${found.file}`));
  return bytes && sha256(bytes) === found.sha256 ? bytes : undefined;
}
