/** The packs that ship with fazhi, base packs before the packs that extend them. */
export const packNames: readonly string[] = ['national', 'three-part', 'department', 'township', 'congress'];

/**
 * Where the files of a pack are: a `file:` URL of a folder, ending in `/`.
 *
 * @throws RangeError with the `code` `usage/option` for a name that is not among `packNames`
 */
export function packUrl(name: string): URL {
  if (!packNames.includes(name)) throw unknownPack(name);
  return new URL(`../packs/${name}/`, import.meta.url);
}

/** With what errors of `@fazhi/core` carry, which this package does not know: a code, and what to do. */
const unknownPack = (name: unknown): RangeError =>
  Object.assign(new RangeError(`没有模板包“${String(name)}”`), {
    code: 'usage/option',
    remedy: `应为 ${packNames.join('、')} 之一`,
    params: { subject: 'name', actual: String(name), expected: packNames },
  });
