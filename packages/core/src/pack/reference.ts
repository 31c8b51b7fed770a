import semver from 'semver';

/** `national@^1`: a pack's name and the versions that will do. `./packs/city` has no range. */
export interface PackReference {
  readonly name: string;
  readonly range: string;
}

export function parsePackReference(reference: string): PackReference {
  const at = reference.lastIndexOf('@');
  return at > 0 ? { name: reference.slice(0, at), range: reference.slice(at + 1) } : { name: reference, range: '*' };
}

export const satisfies = (version: string, range: string): boolean => semver.satisfies(version, range);
