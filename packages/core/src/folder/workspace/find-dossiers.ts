/** Folders below which nothing is looked for: a dot before a name hides it. */
const isHidden = (folder: string): boolean => folder.split('/').some((name) => name.startsWith('.') && name !== '.');

/** The folders that hold a file of this name, in the order of their paths; `.` is the folder itself. */
export const foldersWith = (name: string, paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => path === name || path.endsWith(`/${name}`))
    .map((path) => path.slice(0, -name.length - 1) || '.')
    .filter((folder) => !isHidden(folder))
    .sort();

/** The folders with a dossier of their own: the samples and cases of packs are none, nor is what is in `packs`. */
export function findDossiers(paths: readonly string[], packs: string): readonly string[] {
  const withPack = new Set(foldersWith('pack.yaml', paths));
  const ofPack = (folder: string): boolean => {
    const owner = /^(?:(.+)\/)?(?:sample|cases\/[^/]+\/dossier)$/.exec(folder);
    return owner !== null && withPack.has(owner[1] ?? '.');
  };
  return foldersWith('report.yaml', paths).filter(
    (folder) => folder !== packs && !folder.startsWith(`${packs}/`) && !ofPack(folder),
  );
}
