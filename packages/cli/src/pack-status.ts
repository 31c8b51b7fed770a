import { hasErrors, isCurrent, type PackFiles } from '@fazhi/core';
import { type Files, openPack } from '@fazhi/core/node';
import { table } from './reporters/table.ts';
import { shippedPacks } from './shipped-packs.ts';

/** How one dossier stands to its packs. */
export interface PackStatus {
  readonly dossier: string;
  readonly organ?: string | undefined;
  /** Base first. */
  readonly packs: readonly { readonly id: string; readonly version: string }[];
  readonly patches: number;
  readonly suspects: number;
  /** Sections with text of the dossier's own. */
  readonly prose: number;
  readonly errors: number;
}

/** Every dossier below a folder; the samples of packs are none. */
export async function packStatus(workspace: string, files: Files): Promise<readonly PackStatus[]> {
  const paths = new Set(await files.list(workspace));
  const isSample = (folder: string) =>
    /(?:^|\/)sample$/.test(folder) && paths.has(folder.replace(/sample$/, 'pack.yaml'));
  const folders = [...paths]
    .flatMap((path) => /^(?:(.+)\/)?report\.yaml$/.exec(path)?.slice(1) ?? [])
    .filter((folder) => folder === undefined || !isSample(folder))
    .map((folder) => (folder === undefined ? workspace : `${workspace}/${folder}`.replace(/^\.\//, '')));

  const rows: PackStatus[] = [];
  const opened = new Map<string, PackFiles>();
  for (const dossier of folders) {
    const { value, messages } = await openPack(dossier, shippedPacks, files, opened);
    const patches = value?.outline?.patches ?? [];
    rows.push({
      dossier,
      organ: value?.dossier?.report.organ.name,
      packs: value?.outline?.packs ?? [],
      patches: patches.length,
      suspects: patches.filter((patch) => patch.recorded !== undefined && !isCurrent(patch)).length,
      prose: value?.dossier?.prose.size ?? 0,
      errors: hasErrors(messages) ? messages.filter(({ fatal }) => fatal === true).length : 0,
    });
  }
  return rows;
}

export function statusPretty(rows: readonly PackStatus[]): string {
  if (rows.length === 0) return '没有卷宗\n';
  return table([
    ['卷宗', '机关', '模板包', '补丁', '存疑', '自写章节', '错误'],
    ...rows.map(({ dossier, organ = '', packs, patches, suspects, prose, errors }) => [
      dossier,
      organ,
      packs.map(({ id, version }) => `${id} ${version}`).join(' → ') || '打不开',
      ...[patches, suspects, prose, errors].map(String),
    ]),
  ]);
}
