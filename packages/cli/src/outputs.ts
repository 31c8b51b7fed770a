import { type EditionId, editions, type Format, UsageError } from '@fazhi/core';
import { type Files, type Manifest, parseManifest, sha256 } from '@fazhi/core/node';

/** One file that a command is to write. */
export interface Output {
  readonly folder: string;
  readonly name: string;
  /** Of the report; `coverage` of a matrix. */
  readonly edition: string;
  readonly format: string;
}

export const pathOf = ({ folder, name }: Output): string => `${folder}/${name}`;

/** 《某某报告》（报送稿）.docx: findable by organ, year and type; the public edition has no mark. */
export function outputName(title: string, edition: EditionId, format: Format): string {
  return `${fileNameOf(title)}${edition === 'public' ? '' : `（${editions[edition].name}）`}.${format}`;
}

/** A title without what no file name may have on any system. */
export const fileNameOf = (title: string): string => title.replaceAll(/[\\/:*?"<>|\s]+/g, '').slice(0, 80);

/** @throws UsageError `output/collision` where two drafts would write one file */
export function refuseCollisions(outputs: readonly Output[]): void {
  const seen = new Set<string>();
  for (const path of outputs.map(pathOf)) {
    if (seen.has(path)) {
      throw new UsageError({
        code: 'output/collision',
        found: `有两个卷宗都要写到 ${path}`,
        remedy: '请分别指定 --out，或让标题不同',
      });
    }
    seen.add(path);
  }
}

export const manifestPath = (folder: string): string => `${folder}/manifest.json`;

export async function readManifest(folder: string, files: Files): Promise<Manifest | undefined> {
  const bytes = await files.read(manifestPath(folder));
  return bytes && parseManifest(bytes);
}

/**
 * An output that no longer has the hash in its manifest has been edited by someone. The manifest of a folder is read
 * once and added to `manifests`.
 *
 * @throws UsageError `output/edited`
 */
export async function refuseEdited(
  outputs: readonly Output[],
  files: Files,
  manifests = new Map<string, Promise<Manifest | undefined>>(),
): Promise<void> {
  for (const output of outputs) {
    const bytes = await files.read(pathOf(output));
    if (!bytes) continue;
    const manifest = manifests.get(output.folder) ?? readManifest(output.folder, files);
    manifests.set(output.folder, manifest);
    const written = (await manifest)?.outputs.find(({ path }) => path === output.name);
    if (written?.sha256 === sha256(bytes)) continue;
    throw new UsageError({
      code: 'output/edited',
      found: `${pathOf(output)} ${written ? '生成之后被人改过' : '已经存在，而且不是 fazhi 生成的'}`,
      remedy: '请先把它另存到别处；确实要覆盖，请加 --force',
    });
  }
}
