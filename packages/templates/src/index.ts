/** The packs that ship with fazhi, base packs before the packs that extend them. */
export const packNames: readonly string[] = ['national', 'three-part', 'department', 'township', 'congress'];

/** Where the files of a pack are: a `file:` URL of a folder, ending in `/`. */
export function packUrl(name: string): URL {
  return new URL(`../packs/${name}/`, import.meta.url);
}
