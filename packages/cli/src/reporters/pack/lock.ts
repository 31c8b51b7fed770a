/** One lock as it was written; where it pins nothing and did not before, nothing is written. */
export interface LockResult {
  readonly file: string;
  /** Base first; `was` is what the lock said before. */
  readonly packs: readonly {
    readonly id: string;
    readonly version: string;
    readonly integrity: string;
    readonly was?: { readonly version: string; readonly integrity: string } | undefined;
  }[];
  /** Ids it pinned before and no longer does. */
  readonly dropped: readonly string[];
}

export const lockPretty = (results: readonly LockResult[], quiet: boolean): string =>
  quiet ? '' : results.map((result) => `${linesOf(result).join('\n')}\n`).join('');

function linesOf({ file, packs, dropped }: LockResult): readonly string[] {
  if (packs.length + dropped.length === 0) return [`没有要锁定的  ${file}`];
  return [
    `已写入  ${file}`,
    ...packs.map((pack) => `  ${pack.id} ${pack.version}${changeOf(pack)}`),
    ...dropped.map((id) => `  ${id}（不再用，已删去）`),
  ];
}

function changeOf({ version, integrity, was }: LockResult['packs'][number]): string {
  if (!was) return '（新锁定）';
  if (was.version !== version) return `（原为 ${was.version}）`;
  return was.integrity === integrity ? '' : '（内容变了）';
}
