import semver from 'semver';

/** `national@^1`: a pack's name and the versions that will do. `./packs/city` has no range. */
export interface PackReference {
  readonly name: string;
  readonly range: string;
}

export function parsePackReference(reference: string): PackReference {
  const at = reference.lastIndexOf('@');
  const hasRange = at > 0 && !reference.includes('/', at);
  return hasRange ? { name: reference.slice(0, at), range: reference.slice(at + 1) } : { name: reference, range: '*' };
}

export const satisfies = (version: string, range: string): boolean => semver.satisfies(version, range);

/** A reference written `./…` in a file of `folder`, from where `folder` itself is named; others are as they are. */
export function referenceFrom(folder: string, reference: string): string {
  if (!reference.startsWith('.')) return reference;
  const parts: string[] = [];
  for (const part of `${folder}/${reference}`.split('/')) {
    if (part === '.' || (part === '' && parts.length > 0)) continue;
    const climbs = part === '..' && parts.length > 0 && parts.at(-1) !== '..';
    if (climbs) parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
