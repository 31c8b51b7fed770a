import { UsageError } from '@fazhi/core';
import { type Files, lostEdits, readRecord, sha256 } from '@fazhi/core/folder';
import { type ManifestOutput, readManifests } from './folder-manifest.ts';
import { type MadeFile, outputPath, pathFrom } from './output.ts';

/** Manifests as they were before the first dossier of a batch, by folder. */
export type KnownManifests = Map<string, Promise<readonly ManifestOutput[]>>;

/** A file that is not to be written over, for it is somebody's work. */
export interface EditedFile {
  readonly path: string;
  /** 生成之后被人改过 */
  readonly why: string;
  /** `verify` can write it home. */
  readonly isReturnable?: boolean;
}

/**
 * What stands where these files of one dossier are to be written: hashes by path. Whatever fazhi wrote may be written
 * over, also where it was interrupted before it could say so; so may what comes out the same. The rest is somebody's work.
 *
 * @throws UsageError `output/edited`
 */
export async function refuseEdited(
  made: readonly MadeFile[],
  dossier: string,
  files: Files,
  manifests: KnownManifests = new Map(),
): Promise<ReadonlyMap<string, string>> {
  const { standing, edited } = await findEdited(made, dossier, files, manifests);
  const [first] = edited;
  if (first)
    throw new UsageError({
      code: 'output/edited',
      found: `${first.path} ${first.why}`,
      remedy: first.isReturnable
        ? `请先用 fazhi verify ${first.path} --update 把改动写回卷宗，或者另存到别处；确实要覆盖，请加 --force`
        : '请先把它另存到别处；确实要覆盖，请加 --force',
    });
  return standing;
}

/** The same, with what is somebody's work listed. */
export async function findEdited(
  made: readonly MadeFile[],
  dossier: string,
  files: Files,
  manifests: KnownManifests = new Map(),
): Promise<{ readonly standing: ReadonlyMap<string, string>; readonly edited: readonly EditedFile[] }> {
  const standing = new Map<string, string>();
  const edited: EditedFile[] = [];
  let record: ReturnType<typeof readRecord> | undefined;
  for (const { output, bytes } of made) {
    const there = await files.read(outputPath(output));
    if (!there) continue;
    const hash = sha256(there);
    standing.set(outputPath(output), hash);
    if (hash === sha256(bytes)) continue;

    record ??= readRecord(dossier, files);
    const recorded = (await record)?.outputs.find(({ path }) => path === pathFrom(dossier, output));
    if (recorded?.sha256 === hash || recorded?.before === hash) continue;
    const listed = (await manifestsOf(output.folder, files, manifests)).filter(({ path }) => path === output.name);
    if (listed.some((each) => each.sha256 === hash)) continue;
    const isOurs = recorded !== undefined || listed.length > 0;
    const path = outputPath(output);
    if (!isOurs) edited.push({ path, why: '已经存在，而且不是 fazhi 生成的' });
    else {
      const lost = output.format === 'docx' ? await lostEdits(dossier, { made: bytes, there }, files) : undefined;
      if (lost?.count === 0) continue;
      const count = lost === undefined ? '' : `，有${lost.count}处卷宗里没有，覆盖就丢了${shown(lost.words)}`;
      const isReturnable = lost !== undefined && output.edition !== 'public';
      edited.push({ path, why: `生成之后被人改过${count}`, isReturnable });
    }
  }
  return { standing, edited };
}

export function manifestsOf(
  folder: string,
  files: Files,
  manifests: KnownManifests,
): Promise<readonly ManifestOutput[]> {
  const known = manifests.get(folder) ?? readManifests(folder, files);
  manifests.set(folder, known);
  return known;
}

/** The first few of them. */
function shown(words: readonly string[]): string {
  const short = (text: string) => (text.length > 24 ? `${text.slice(0, 22)}……` : text);
  const first = words.slice(0, mostShown).map((text) => `“${short(text)}”`);
  return first.length === 0 ? '' : `：${first.join('、')}${words.length > mostShown ? '等' : ''}`;
}
const mostShown = 3;
